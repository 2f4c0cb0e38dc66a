"""Words and phrases of illness and treatment, as data, written by hand; in lower case and without accents."""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity.tables.listing import listed

TERMS: Final = frozenset(
    listed(
        """
        hiv hepatitis tuberculosis syphilis gonorrhea chlamydia herpes covid covid19 malaria measles pneumonia
        bronchitis sepsis meningitis cancer carcinoma melanoma lymphoma leukemia leukaemia tumor tumour metastasis
        metastatic chemotherapy radiotherapy mastectomy lumpectomy biopsy diabetes diabetic insulin hypertension
        hypotension arrhythmia angina cardiomyopathy tachycardia thrombosis embolism aneurysm atherosclerosis asthma
        asthmatic copd emphysema fibrosis apnea epilepsy epileptic seizure seizures migraine migraines alzheimer
        alzheimers dementia parkinson parkinsons sclerosis neuropathy schizophrenia schizophrenic bipolar depression
        depressive anxiety ptsd autism autistic adhd anorexia bulimia psychosis psychotic suicidal suicide overdose
        alcoholism alcoholic addiction addicted methadone rehab detox opioid heroin cocaine pregnant pregnancy
        miscarriage abortion ivf infertility endometriosis menopause hysterectomy vasectomy caesarean contraception
        arthritis osteoporosis scoliosis fibromyalgia lupus psoriasis eczema dermatitis celiac crohn crohns colitis
        cirrhosis pancreatitis gastritis appendicitis hernia ulcer nephritis dialysis transplant anemia anaemia
        hemophilia haemophilia leukopenia thyroiditis hypothyroidism hyperthyroidism obesity obese paraplegic
        quadriplegic paralysis amputation amputee blindness glaucoma cataract tinnitus vertigo concussion prosthesis
        pacemaker catheter colonoscopy endoscopy mammogram angioplasty tonsillitis gout anaphylaxis anaphylactic
        metformin lisinopril amlodipine atorvastatin simvastatin rosuvastatin omeprazole pantoprazole metoprolol
        losartan valsartan ramipril gabapentin pregabalin hydrochlorothiazide furosemide sertraline fluoxetine
        citalopram escitalopram paroxetine venlafaxine duloxetine bupropion mirtazapine alprazolam lorazepam diazepam
        clonazepam zolpidem quetiapine olanzapine risperidone aripiprazole lithium lamotrigine valproate levetiracetam
        topiramate methylphenidate amphetamine adderall ritalin oxycodone hydrocodone morphine fentanyl tramadol
        codeine naloxone buprenorphine suboxone amoxicillin penicillin azithromycin ciprofloxacin doxycycline
        clindamycin ibuprofen naproxen aspirin paracetamol acetaminophen prednisone prednisolone cortisone
        dexamethasone albuterol salbutamol fluticasone montelukast cetirizine loratadine levothyroxine warfarin
        heparin clopidogrel apixaban rivaroxaban tamoxifen letrozole methotrexate rituximab adalimumab humira ozempic
        semaglutide liraglutide viagra sildenafil tadalafil finasteride estradiol testosterone truvada prozac zoloft
        xanax valium ambien lipitor nexium krebs brustkrebs lungenkrebs hautkrebs chemotherapie strahlentherapie
        zuckerkrankheit bluthochdruck herzinfarkt schlaganfall epilepsie lungenentzuendung magersucht depressionen
        angststoerung schizophrenie demenz schwanger schwangerschaft fehlgeburt rheuma neurodermitis krankgeschrieben
        bandscheibenvorfall leberzirrhose alkoholismus drogensucht querschnittslaehmung migraene asthmatiker
        diabetikerin diabetiker chimiotherapie radiotherapie diabete diabetique asthme infarctus grossesse enceinte
        sida vih demence sclerose anorexie leucemie insuffisance quimioterapia radioterapia hipertension asma
        epilepsia depresion embarazada embarazo ictus infarto esquizofrenia demencia leucemia artritis migrana
        ansiedad cancro tumore chemioterapia ipertensione epilessia depressione incinta gravidanza demenza artrite
        emicrania hipertensao depressao gravida gravidez enxaqueca diabetico diabetica kanker borstkanker longkanker
        suikerziekte depressie zwanger zwangerschap beroerte hartinfarct dementie hoge-bloeddruk tounyoubyou tonyobyo
        koketsuatsu kouketsuatsu zensoku tenkan utsubyou utsubyo ninshin haigan nyuugan hakketsubyou nousocchuu
        ninchishou
        """
    )
)
"""Illnesses, treatments and drugs, in one word each, in lower case and without accents."""

SYMPTOMS: Final = frozenset(
    listed(
        """
        fever cough coughing nausea vomiting headache headaches rash dizziness dizzy fatigue insomnia diarrhea diarrhoea
        constipation swelling bleeding numbness pain cramps chills fainting wheezing itching palpitations breathlessness
        fieber husten uebelkeit kopfschmerzen schmerzen schwindel durchfall muedigkeit ausschlag
        fievre toux nausee nausees vertiges douleur douleurs fiebre tos dolor mareo nauseas febre tosse dor tontura
        febbre dolore vertigini koorts hoest pijn misselijkheid duizelig hatsunetsu seki zutsuu
        """
    )
)
"""Complaints: they say something about somebody only where the key asks for it."""

PHRASES: Final = (
    # English
    r"diagnos(?:ed|is) (?:with|of)", r"suffers? from", r"suffering from", r"treated for", r"hospitali[sz]ed for",
    r"(?:patient|personal|family|medical|has a|with a) history of [a-z]{4,}", r"allergic to",
    r"tested positive", r"positive for",
    r"hiv/aids", r"aids patient", r"has aids", r"hiv[ -]?(?:positive|negative|status)", r"chest pains?",
    r"heart (?:attack|failure|disease|surgery|bypass)", r"kidney (?:failure|disease|stones?|transplant)",
    r"(?:had|after|post|suffered|recovering from)(?: an?)?[ -]stroke", r"stroke patient", r"liver (?:failure|disease)",
    r"lung disease", r"(?:high|low) blood pressure", r"blood pressure [0-9]", r"panic attacks?", r"eating disorder",
    r"mental (?:illness|breakdown)", r"nervous breakdown", r"(?:drug|substance) abuse", r"self[ -]harm",
    r"birth control", r"(?:knee|hip) (?:surgery|replacement)", r"back surgery",
    r"broken (?:leg|arm|hip|wrist|ankle)", r"(?:sick|medical) leave",
    r"wheelchair (?:user|bound)", r"(?:in|uses) a wheelchair",
    r"insulin pump", r"oxygen therapy", r"(?:weeks?|months?) pregnant", r"type [12i]{1,2} diabetes",
    r"[0-9]{1,4} ?(?:mg|mcg|ug|iu) ?(?:daily|bid|tid|po|once|twice|per day|/day|tablets?)",
    # German and Dutch
    r"leidet an", r"erkrankt an", r"allergisch (?:gegen|voor)", r"krank geschrieben", r"lijdt aan",
    # French, Spanish, Portuguese, Italian
    r"atteint d", r"souffre d", r"allergique a", r"diagnosticad[oa] (?:de|con|com)", r"alergic[oa] a", r"sufre de",
    r"sofre de", r"affetto da", r"soffre di", r"allergic[oa] a",
)  # fmt: skip
"""Patterns of what is said of somebody's health in several words."""

NOT_ABOUT_SOMEBODY: Final = frozenset(
    listed(
        """
        research awareness glass auction vendor demo ramp installation
        vocabulary terms terminology clinic clinics department archive model models study studies
        training glossary screening campaign program programme webinar conference unit ward lexicon dataset corpus
        foundation society association institute center centre charity month day hotline helpline line queue team
        project prevention course lecture seminar guideline guidelines policy drill simulation podcast topic keywords
        category categories class classifier detection detector survey statistics report journal article paper library
        newsletter market pricing economic great band album song movie game
        """
    )
)
"""Words beside which an illness is a subject, and nobody's."""
