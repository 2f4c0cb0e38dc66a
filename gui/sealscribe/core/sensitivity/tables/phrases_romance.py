"""The French, Spanish, Portuguese and Italian phrases by which keys call sensitive values, as data, written by hand.

Accents are left out, as printable ASCII has none. The head of a phrase comes first in these languages, so a key may go
on after it with whose value it is ("contrasena usuario", "nom du patient").
"""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity import key_rules as rule

FRENCH: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        mot de passe, mots de passe, motdepasse, mdp, mot passe, phrase de passe, phrase secrete, code wifi, cle wifi,
        code porte, digicode
        """,
    ),
    (
        rule.PIN,
        """
        code pin, code secret, code confidentiel, code puk, cryptogramme, cryptogramme visuel, code de securite,
        code securite, code de verification, code verification, code de validation, code sms, code a usage unique,
        code otp, code d acces, code acces, code de secours
        """,
    ),
    (rule.ANSWER, "reponse secrete, reponse de securite, nom de jeune fille de la mere, nom jeune fille mere"),
    (rule.RECOVERY, "phrase de recuperation, phrase mnemonique"),
    (rule.HASH, "hash mot de passe, empreinte mot de passe, hash du mot de passe"),
    (rule.LOGIN_PAIR, "identifiants, identifiants de connexion"),
    (
        rule.CERTAIN_SECRET,
        """
        cle api, cle d api, cle secrete, cle d acces, cle acces, cle privee, jeton d acces, jeton acces,
        jeton de session, jeton d authentification, jeton authentification, jeton api, jeton de rafraichissement,
        secret client, secret partage, cle de service, cle de licence
        """,
    ),
    (rule.SECRET, "jeton"),
    (rule.NAMED_KEY, "cle de chiffrement, cle de signature, cle maitre"),
    (
        rule.SOCIAL_SECURITY,
        """
        numero de securite sociale, numero securite sociale, no securite sociale, num securite sociale,
        securite sociale, numero secu, num secu, no secu, nss, n secu, numero insee, insee, nir, numero nir, numero avs,
        avs, numero d assurance sociale, nas, niss, numero de registre national, numero national
        """,
    ),
    (rule.PASSPORT, "passeport, numero de passeport, numero passeport, no passeport, num passeport"),
    (
        rule.LICENCE,
        """
        permis de conduire, permis conduire, numero de permis, numero permis, no permis, numero permis de conduire
        """,
    ),
    (rule.TAX, "numero fiscal, numero d identification fiscale, identifiant fiscal, spi, numero spi, numero impots"),
    (
        rule.NATIONAL_ID,
        """
        carte d identite, carte identite, numero carte identite, numero de carte d identite, cni, numero cni,
        piece d identite, piece identite, numero piece identite, titre de sejour, numero titre de sejour,
        numero etranger, carte de sejour
        """,
    ),
    (
        rule.CARD,
        """
        carte bancaire, carte bleue, numero de carte, numero carte, numero de carte bancaire, numero carte bancaire,
        carte de credit, numero cb, carte de paiement
        """,
    ),
    (
        rule.CARD_EXPIRY,
        """
        date expiration carte, date d expiration carte, expiration carte, expiration cb, carte valable jusqu au
        """,
    ),
    (
        rule.BANK,
        """
        rib, numero de compte, numero compte, no compte, num compte, compte bancaire, numero de compte bancaire,
        coordonnees bancaires, compte courant, compte epargne, releve d identite bancaire
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        carte vitale, numero carte vitale, numero de carte vitale, numero de patient, numero patient, no patient,
        num patient, identifiant patient, id patient, ipp, numero assure, numero d assure, numero d assurance maladie,
        numero assurance maladie, numero dossier medical, dossier medical, numero de dossier medical, numero mutuelle,
        numero adherent, carte de sante, numero rpps, rpps, numero ins, ins patient, numero de police
        """,
    ),
    (rule.EMAIL, "courriel, adresse courriel, adresse mail, adresse email, adresse e mail, adresse electronique, mel"),
    (
        rule.PHONE,
        """
        telephone, numero de telephone, numero telephone, no telephone, num telephone, num tel, numero tel, no tel,
        telephone portable, portable, tel portable, tel mobile, tel fixe, numero de portable, numero mobile,
        numero appelant, numero d appel, gsm, fixe
        """,
    ),
    (
        rule.NAME,
        """
        prenom, prenoms, nom de famille, nom famille, nom complet, nom prenom, nom et prenom, prenom nom,
        nom du patient, nom patient, nom de la patiente, nom de jeune fille, nom de naissance, nom d usage,
        nom du client, nom client, nom de l appelant, nom appelant, nom employe, nom du medecin, nom medecin,
        nom de l assure, nom assure, nom du titulaire, nom titulaire, titulaire, titulaire du compte,
        titulaire de la carte, nom temoin, nom de la mere, nom du pere, nom salarie, nom eleve
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        nom, noms, client, cliente, patiente, appelant, appelante, interlocuteur, interlocutrice, locuteur, medecin,
        docteur, medecin traitant, avocat, avocate, temoin, employe, employee, salarie, salariee, conseiller,
        conseillere, contact, personne, personne a contacter, eleve, enseignant, professeur, conducteur, destinataire,
        expediteur, signataire, auteur, cree par, modifie par, valide par, responsable, gestionnaire, infirmier,
        infirmiere, beneficiaire, epoux, epouse, conjoint, conjointe, mere, pere, enfant, tuteur, demandeur, assure,
        assuree, usager, proprietaire, locataire, interviewe, invite
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        date de naissance, date naissance, datenaissance, ne le, nee le, naissance, annee de naissance, annee naissance,
        jour de naissance, anniversaire, date de deces, ddn
        """,
    ),
    (
        rule.ADDRESS,
        """
        adresse, adresse postale, adresse domicile, adresse du domicile, domicile, adresse personnelle, rue, nom de rue,
        numero de rue, adresse de livraison, adresse livraison, adresse de facturation, adresse facturation,
        adresse client, adresse patient, lieu de residence, residence principale, boite postale
        """,
    ),
    (rule.POSTCODE, "code postal, cp, codepostal"),
    (rule.POSITION, "coordonnees gps, coordonnees geographiques, position gps, localisation, geolocalisation"),
    (
        rule.DEVICE,
        """
        numero de serie, numero serie, no serie, identifiant appareil, numero de chassis, numero imei, adresse mac
        """,
    ),
    (rule.IP_ADDRESS, "adresse ip, ip client"),
    (
        rule.PLATE,
        """
        immatriculation, plaque d immatriculation, plaque immatriculation, plaque, numero d immatriculation,
        numero immatriculation
        """,
    ),
    (rule.GENDER, "sexe, genre, civilite"),
    (rule.RACE, "raza"),
    (
        rule.DEMOGRAPHIC,
        """
        religion, confession, origine ethnique, ethnie, nationalite, citoyennete, lieu de naissance, pays de naissance,
        ville de naissance, etat civil, situation familiale, situation matrimoniale, statut marital,
        orientation sexuelle, parti politique, opinion politique, opinions politiques, syndicat, appartenance syndicale,
        casier judiciaire, profession, metier, langue maternelle
        """,
    ),
    (rule.AGE, "age du patient, age patient, age client"),
    (rule.INCOME, "salaire, revenu, revenus, revenu annuel, remuneration"),
    (
        rule.HEALTH,
        """
        diagnostic, diagnostics, maladie, maladies, pathologie, pathologies, affection, medicament, medicaments,
        ordonnance, prescription, allergie, allergies, groupe sanguin, tension arterielle, antecedents,
        antecedents medicaux, handicap, grossesse, enceinte, vaccin, vaccins, vaccination, etat de sante,
        resultat d analyse, resultats d analyses, traitement medical, motif de consultation, cause du deces
        """,
    ),
    (rule.LIKELY_HEALTH, "traitement, symptome, symptomes, motif, sante, raison, plainte"),
    (
        rule.USER_NAME,
        """
        nom d utilisateur, nom utilisateur, utilisateur, identifiant, identifiant utilisateur, pseudo, pseudonyme,
        nom de connexion
        """,
    ),
    (
        rule.EMPLOYEE,
        """
        matricule, numero employe, numero d employe, numero salarie, numero agent, numero etudiant, identifiant employe,
        numero de badge, numero badge
        """,
    ),
    (
        None,
        """
        nom de fichier, nom fichier, nom du fichier, nom de domaine, nom du projet, nom projet, nom de table,
        nom de colonne, nom du service, nom de societe, nom entreprise, raison sociale, service client,
        numero de commande, numero commande, numero de facture, numero facture, numero client, numero de dossier,
        numero de version, cle publique, cle primaire, adresse web, age minimum, age maximum, nombre de clients,
        numero d ordre, cle de partition
        """,
    ),
)
"""Rules and their phrases; None marks phrases that look alike and say nothing sensitive."""

SPANISH: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        contrasena, contrasenia, contrasenya, contrasenas, palabra de paso, clave de acceso, clave acceso,
        clave usuario, clave de usuario, clave wifi, frase de contrasena, clave personal, clave maestra, passwd usuario
        """,
    ),
    (
        rule.PIN,
        """
        codigo pin, numero pin, clave pin, codigo de seguridad, codigo seguridad, codigo de verificacion,
        codigo verificacion, codigo secreto, codigo sms, clave dinamica, codigo de un solo uso, codigo otp,
        codigo de acceso, codigo acceso, codigo de recuperacion
        """,
    ),
    (rule.ANSWER, "respuesta secreta, respuesta de seguridad, apellido de soltera de la madre"),
    (rule.RECOVERY, "frase de recuperacion, frase semilla"),
    (rule.HASH, "hash contrasena, hash de contrasena"),
    (rule.LOGIN_PAIR, "credenciales, credenciales de acceso"),
    (
        rule.CERTAIN_SECRET,
        """
        clave secreta, clave api, clave de api, clave privada, llave privada, llave secreta, llave api, ficha de acceso,
        token de acceso, token acceso, token de sesion, token sesion, token de autenticacion, token api,
        token de actualizacion, secreto cliente, secreto de cliente, clave de servicio, clave de licencia
        """,
    ),
    (rule.SECRET, "secreto"),
    (rule.NAMED_KEY, "clave de cifrado, clave cifrado, clave de firma, llave de cifrado, llave maestra"),
    (
        rule.SOCIAL_SECURITY,
        """
        numero de seguridad social, numero seguridad social, num seguridad social, seguridad social, nss, nuss,
        numero de la seguridad social, numero de afiliacion, numero imss
        """,
    ),
    (rule.PASSPORT, "pasaporte, numero de pasaporte, numero pasaporte, no pasaporte, num pasaporte"),
    (
        rule.LICENCE,
        """
        licencia de conducir, licencia conducir, carnet de conducir, carne de conducir, permiso de conducir,
        numero de licencia, numero licencia, licencia de manejo
        """,
    ),
    (
        rule.TAX,
        """
        nif, rfc, cuit, cuil, rut, ruc, numero de identificacion fiscal, identificacion fiscal, numero fiscal,
        codigo fiscal
        """,
    ),
    (
        rule.NATIONAL_ID,
        """
        dni, numero dni, numero de dni, nie, numero nie, numero de nie, curp, cedula, cedula de identidad,
        cedula de ciudadania, numero de cedula, numero cedula, documento de identidad, documento identidad,
        numero de documento, numero documento, num documento, nro documento, carnet de identidad, tarjeta de identidad,
        clave de elector, credencial de elector, ine, tarjeta de residencia, identificacion oficial, numero de identidad
        """,
    ),
    (
        rule.CARD,
        """
        tarjeta de credito, tarjeta credito, tarjeta de debito, tarjeta debito, numero de tarjeta, numero tarjeta,
        num tarjeta, no tarjeta, tarjeta bancaria, tarjeta
        """,
    ),
    (
        rule.CARD_EXPIRY,
        """
        vencimiento tarjeta, vencimiento de tarjeta, caducidad tarjeta, fecha vencimiento tarjeta,
        fecha caducidad tarjeta
        """,
    ),
    (
        rule.BANK,
        """
        numero de cuenta, numero cuenta, num cuenta, no cuenta, nro cuenta, cuenta bancaria, cuenta corriente,
        cuenta de ahorro, cuenta ahorro, cbu, cci, clabe interbancaria, cuenta clabe, datos bancarios
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        historia clinica, numero de historia clinica, numero historia clinica, nhc, tarjeta sanitaria,
        numero tarjeta sanitaria, cip sanitario, numero de paciente, numero paciente, id paciente, expediente medico,
        expediente clinico, numero de expediente medico, numero de seguro, numero seguro, numero de poliza,
        numero poliza, poliza, numero de asegurado, numero asegurado, numero de afiliado, numero afiliado,
        obra social numero
        """,
    ),
    (
        rule.EMAIL,
        """
        correo, correo electronico, direccion de correo, direccion correo, direccion de correo electronico,
        correo personal
        """,
    ),
    (
        rule.PHONE,
        """
        telefono, numero de telefono, numero telefono, num telefono, no telefono, nro telefono, telefono movil,
        telefono fijo, telefono casa, movil, numero movil, numero de movil, celular, numero de celular, numero celular,
        tfno, telf, tlf, numero de contacto, numero llamante
        """,
    ),
    (
        rule.NAME,
        """
        nombre completo, nombre y apellidos, nombre apellidos, nombres, apellido, apellidos, primer apellido,
        segundo apellido, apellido paterno, apellido materno, primer nombre, segundo nombre, nombre de pila,
        nombre del paciente, nombre paciente, nombre del cliente, nombre cliente, nombre empleado, nombre del titular,
        nombre titular, titular, titular de la cuenta, titular de la tarjeta, nombre del medico, nombre medico,
        nombre de la madre, nombre del padre, nombre testigo, nombre llamante, nombre alumno
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        nombre, cliente, clienta, paciente, llamante, interlocutor, hablante, medico, doctora, abogado, abogada,
        testigo, empleado, empleada, trabajador, agente, asesor, contacto, persona, persona de contacto, alumno, alumna,
        profesor, profesora, conductor, destinatario, remitente, firmante, autor, creado por, modificado por,
        aprobado por, responsable, enfermera, enfermero, beneficiario, beneficiaria, esposo, esposa, conyuge, madre,
        padre, hijo, hija, tutor, solicitante, asegurado, propietario, dueno, entrevistado, usuaria
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        fecha de nacimiento, fecha nacimiento, fechanacimiento, fec nacimiento, fec nac, fecha nac, f nacimiento,
        nacimiento, nacido el, nacida el, ano de nacimiento, ano nacimiento, anio nacimiento, cumpleanos,
        fecha de defuncion
        """,
    ),
    (
        rule.ADDRESS,
        """
        direccion, direccion postal, direccion particular, direccion de casa, direccion de envio, direccion envio,
        direccion de facturacion, direccion facturacion, direccion cliente, direccion paciente, domicilio,
        domicilio particular, domicilio fiscal, calle, calle y numero, nombre de calle, residencia, lugar de residencia,
        apartado postal
        """,
    ),
    (rule.POSTCODE, "codigo postal, cod postal, codigopostal"),
    (
        rule.POSITION,
        """
        coordenadas, coordenadas gps, ubicacion, ubicacion gps, latitud, longitud, geolocalizacion, posicion gps
        """,
    ),
    (
        rule.DEVICE,
        """
        numero de serie, numero serie, id dispositivo, identificador dispositivo, numero de chasis, numero de bastidor,
        bastidor, direccion mac
        """,
    ),
    (rule.IP_ADDRESS, "direccion ip, ip cliente"),
    (
        rule.PLATE,
        """
        matricula, placa, placas, numero de placa, numero de matricula, patente vehiculo, matricula vehiculo
        """,
    ),
    (rule.GENDER, "sexo, genero, tratamiento persona"),
    (
        rule.DEMOGRAPHIC,
        """
        religion, confesion, etnia, origen etnico, nacionalidad, ciudadania, lugar de nacimiento, pais de nacimiento,
        estado civil, orientacion sexual, partido politico, afiliacion politica, afiliacion sindical, sindicato,
        antecedentes penales, profesion, ocupacion, lengua materna
        """,
    ),
    (rule.AGE, "edad, edad paciente, edad del paciente, edad cliente"),
    (rule.INCOME, "salario, sueldo, ingresos, ingreso anual, renta anual"),
    (
        rule.HEALTH,
        """
        diagnostico, diagnosticos, enfermedad, enfermedades, padecimiento, patologia, medicamento, medicamentos,
        medicacion, receta, receta medica, alergia, alergias, grupo sanguineo, tipo de sangre, tipo sanguineo,
        presion arterial, antecedentes medicos, historial medico, discapacidad, embarazo, embarazada, vacuna, vacunas,
        estado de salud, resultado de laboratorio, resultados de laboratorio, motivo de consulta, causa de muerte
        """,
    ),
    (rule.LIKELY_HEALTH, "tratamiento, sintoma, sintomas, motivo, salud, razon, queja"),
    (rule.USER_NAME, "nombre de usuario, nombre usuario, usuario, id usuario, id de usuario, apodo, alias usuario"),
    (
        rule.EMPLOYEE,
        """
        numero de empleado, numero empleado, num empleado, id empleado, legajo, numero de alumno, numero alumno,
        matricula alumno, numero de trabajador, numero de agente
        """,
    ),
    (
        None,
        """
        nombre de archivo, nombre archivo, nombre del archivo, nombre de dominio, nombre proyecto, nombre del proyecto,
        nombre de tabla, nombre tabla, nombre de columna, nombre empresa, nombre de la empresa, razon social,
        atencion al cliente, servicio al cliente, numero de pedido, numero pedido, numero de factura, numero factura,
        numero de cliente, numero cliente, numero de version, clave publica, llave publica, clave primaria,
        clave de particion, direccion web, edad minima, edad maxima, numero de orden, nombre fichero
        """,
    ),
)
"""As FRENCH."""
