"""The Portuguese and Italian phrases by which keys call sensitive values; see `phrases_romance`."""

from __future__ import annotations

from typing import Final

from sealscribe.core.sensitivity import key_rules as rule

PORTUGUESE: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        senha, senhas, palavra passe, palavra chave, palavra de passe, palavrapasse, frase secreta, frase senha,
        senha do usuario, chave wifi
        """,
    ),
    (
        rule.PIN,
        """
        codigo pin, codigo de seguranca, codigo seguranca, codigo de verificacao, codigo verificacao, codigo secreto,
        codigo sms, codigo de acesso, codigo acesso, codigo otp, codigo de recuperacao
        """,
    ),
    (rule.ANSWER, "resposta secreta, resposta de seguranca, nome de solteira da mae"),
    (rule.RECOVERY, "frase de recuperacao, frase semente"),
    (rule.HASH, "hash senha, hash da senha, senha hash"),
    (rule.LOGIN_PAIR, "credenciais, credenciais de acesso, dados de acesso"),
    (
        rule.CERTAIN_SECRET,
        """
        chave secreta, chave api, chave de api, chave da api, chave privada, chave de acesso, chave acesso,
        token de acesso, token acesso, token de sessao, token de autenticacao, token de atualizacao, segredo do cliente,
        segredo cliente, segredo partilhado, segredo compartilhado, chave de servico, chave de licenca
        """,
    ),
    (rule.SECRET, "segredo"),
    (rule.NAMED_KEY, "chave de criptografia, chave de cifra, chave de assinatura, chave mestra"),
    (
        rule.SOCIAL_SECURITY,
        """
        niss, numero de seguranca social, numero seguranca social, seguranca social, pis pasep, numero pis, numero nis
        """,
    ),
    (rule.PASSPORT, "passaporte, numero de passaporte, numero do passaporte, numero passaporte, num passaporte"),
    (
        rule.LICENCE,
        """
        carta de conducao, carteira de motorista, carteira de habilitacao, cnh, numero cnh, numero da cnh, habilitacao
        """,
    ),
    (rule.TAX, "nif, numero de contribuinte, numero contribuinte, contribuinte, numero fiscal"),
    (
        rule.NATIONAL_ID,
        """
        cpf, numero cpf, numero do cpf, cpf cliente, cartao de cidadao, cartao cidadao, cartao do cidadao,
        bilhete de identidade, carteira de identidade, cedula de identidade, rg, rg numero, numero rg, numero do rg,
        registro geral, titulo de eleitor, titulo eleitor, documento de identidade, documento identidade,
        numero do documento, numero documento, rne, autorizacao de residencia
        """,
    ),
    (
        rule.CARD,
        """
        cartao de credito, cartao credito, cartao de debito, numero do cartao, numero cartao, num cartao,
        cartao bancario
        """,
    ),
    (rule.CARD_EXPIRY, "validade cartao, validade do cartao, vencimento cartao, vencimento do cartao"),
    (
        rule.BANK,
        """
        numero da conta, numero conta, num conta, conta bancaria, conta corrente, conta poupanca, nib, chave pix, pix,
        dados bancarios, agencia e conta
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        numero do paciente, numero paciente, id paciente, prontuario, numero do prontuario, numero prontuario,
        cartao sus, cartao do sus, cns, numero sus, numero utente, numero de utente, utente, carteirinha,
        numero da carteirinha, numero da apolice, numero apolice, apolice, numero do convenio, convenio numero,
        processo clinico, numero beneficiario, crm medico
        """,
    ),
    (rule.EMAIL, "correio eletronico, endereco de email, endereco email, endereco de e mail"),
    (
        rule.PHONE,
        """
        telefone, numero de telefone, numero do telefone, numero telefone, num telefone, telefone celular,
        telefone fixo, telefone residencial, celular, numero celular, numero do celular, telemovel, numero de telemovel,
        contato telefonico, ddd telefone, whatsapp numero
        """,
    ),
    (
        rule.NAME,
        """
        nome completo, nome e sobrenome, primeiro nome, sobrenome, sobrenomes, apelido familia, ultimo nome,
        nome do meio, nome proprio, nome do paciente, nome paciente, nome do cliente, nome cliente, nome do titular,
        nome titular, titular do cartao, titular da conta, nome da mae, nome do pai, nome do medico, nome medico,
        nome do funcionario, nome funcionario, nome da testemunha, nome do aluno, nome social
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        nome, doutor, doutora, testemunha, funcionario, funcionaria, colaborador, colaboradora, atendente, chamador,
        interlocutor, falante, advogado, advogada, contato, contacto, pessoa, pessoa de contato, aluno, aluna,
        professor, motorista, destinatario, remetente, signatario, criado por, modificado por, aprovado por,
        responsavel, enfermeira, enfermeiro, conjuge, esposo, mae, pai, filho, filha, requerente, segurado,
        proprietario, dono, entrevistado
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        data de nascimento, data nascimento, datanascimento, data nasc, dt nascimento, dt nasc, nascimento, nascido em,
        nascida em, ano de nascimento, ano nascimento, aniversario, data de obito
        """,
    ),
    (
        rule.ADDRESS,
        """
        endereco, endereco residencial, endereco de entrega, endereco entrega, endereco de cobranca, endereco cobranca,
        endereco do cliente, morada, rua, logradouro, domicilio, residencia, numero da casa, caixa postal
        """,
    ),
    (rule.POSTCODE, "cep, codigo postal"),
    (rule.POSITION, "coordenadas, localizacao, localizacao gps, geolocalizacao, posicao gps"),
    (
        rule.DEVICE,
        """
        numero de serie, numero serie, id dispositivo, id do dispositivo, numero do chassi, chassi, numero imei,
        endereco mac
        """,
    ),
    (rule.IP_ADDRESS, "endereco ip, ip do cliente"),
    (rule.PLATE, "matricula, placa, placa do carro, placa do veiculo, placa veiculo"),
    (rule.GENDER, "sexo, genero"),
    (rule.RACE, "raca"),
    (
        rule.DEMOGRAPHIC,
        """
        religiao, etnia, origem etnica, nacionalidade, cidadania, naturalidade, local de nascimento, pais de nascimento,
        estado civil, orientacao sexual, partido politico, filiacao partidaria, sindicato, antecedentes criminais,
        profissao, ocupacao, lingua materna, cor da pele
        """,
    ),
    (rule.AGE, "idade, idade paciente, idade do paciente"),
    (rule.INCOME, "salario, rendimento, rendimentos, renda, renda mensal, renda anual, ordenado"),
    (
        rule.HEALTH,
        """
        diagnostico, diagnosticos, doenca, doencas, patologia, medicamento, medicamentos, medicacao, remedio, remedios,
        receita medica, alergia, alergias, grupo sanguineo, tipo sanguineo, pressao arterial, historico medico,
        deficiencia, gravidez, gravida, gestante, vacina, vacinas, estado de saude, resultado de exame,
        resultado do exame, queixa principal, causa da morte
        """,
    ),
    (rule.LIKELY_HEALTH, "tratamento, sintoma, sintomas, motivo, saude, queixa"),
    (
        rule.USER_NAME,
        """
        nome de usuario, nome do usuario, nome usuario, usuario, utilizador, nome de utilizador, id usuario, apelido
        """,
    ),
    (
        rule.EMPLOYEE,
        """
        numero do funcionario, numero funcionario, matricula funcionario, numero de colaborador, numero do aluno,
        numero de aluno, id funcionario, id colaborador
        """,
    ),
    (
        None,
        """
        nome do arquivo, nome arquivo, nome do ficheiro, nome ficheiro, nome do projeto, nome projeto, nome da tabela,
        nome da empresa, nome empresa, razao social, atendimento ao cliente, numero do pedido, numero pedido,
        numero da fatura, numero de cliente, numero do cliente, chave publica, chave primaria, chave de particao,
        endereco web, idade minima, idade maxima, nome fantasia
        """,
    ),
)
"""As FRENCH."""

ITALIAN: Final[tuple[tuple[rule.KeyRule | None, str], ...]] = (
    (
        rule.PASSWORD,
        """
        parola chiave, parola d ordine, parola ordine, parola di accesso, password utente, frase segreta, chiave wifi,
        chiave di accesso utente, parola segreta
        """,
    ),
    (
        rule.PIN,
        """
        codice pin, codice di sicurezza, codice sicurezza, codice di verifica, codice verifica, codice segreto,
        codice sms, codice di accesso, codice accesso, codice otp, codice puk, codice di recupero, codice monouso
        """,
    ),
    (rule.ANSWER, "risposta segreta, risposta di sicurezza, cognome da nubile della madre"),
    (rule.RECOVERY, "frase di recupero, frase mnemonica"),
    (rule.HASH, "hash password, hash della password"),
    (rule.LOGIN_PAIR, "credenziali, credenziali di accesso"),
    (
        rule.CERTAIN_SECRET,
        """
        chiave segreta, chiave api, chiave privata, chiave di accesso, chiave accesso, token di accesso, token accesso,
        token di sessione, gettone di accesso, segreto client, segreto condiviso, chiave di servizio, chiave di licenza
        """,
    ),
    (rule.SECRET, "segreto, gettone"),
    (rule.NAMED_KEY, "chiave di cifratura, chiave di crittografia, chiave di firma, chiave maestra"),
    (rule.SOCIAL_SECURITY, "numero di previdenza sociale, numero previdenza sociale, numero inps, matricola inps"),
    (rule.PASSPORT, "passaporto, numero passaporto, numero di passaporto, numero del passaporto"),
    (rule.LICENCE, "patente, patente di guida, numero patente, numero di patente"),
    (rule.TAX, "codice fiscale, cod fiscale, codicefiscale, cf, partita iva, p iva"),
    (
        rule.NATIONAL_ID,
        """
        carta d identita, carta identita, numero carta d identita, numero carta identita, documento d identita,
        documento identita, numero documento, numero di documento, permesso di soggiorno, numero permesso di soggiorno,
        cie
        """,
    ),
    (
        rule.CARD,
        """
        carta di credito, carta credito, carta di debito, numero carta, numero della carta, numero di carta,
        numero carta di credito, bancomat
        """,
    ),
    (rule.CARD_EXPIRY, "scadenza carta, scadenza della carta, scadenza carta di credito"),
    (
        rule.BANK,
        """
        conto corrente, numero di conto, numero conto, numero conto corrente, conto bancario, coordinate bancarie,
        codice iban, numero iban
        """,
    ),
    (
        rule.HEALTH_ID,
        """
        cartella clinica, numero cartella clinica, tessera sanitaria, numero tessera sanitaria, numero paziente,
        id paziente, codice paziente, numero assicurazione, numero polizza, numero di polizza, polizza,
        numero assicurato, tessera assicurativa, codice sanitario, libretto sanitario, codice assistito
        """,
    ),
    (rule.EMAIL, "posta elettronica, indirizzo email, indirizzo e mail, indirizzo di posta, pec"),
    (
        rule.PHONE,
        """
        telefono, numero di telefono, numero telefono, numero telefonico, telefono fisso, telefono cellulare,
        telefono casa, cellulare, numero cellulare, numero di cellulare, recapito telefonico, numero chiamante, fisso
        """,
    ),
    (
        rule.NAME,
        """
        cognome, nome e cognome, nome cognome, cognome nome, cognome e nome, nome completo, nome proprio,
        nome di battesimo, cognome da nubile, nome paziente, nome del paziente, cognome paziente, nome cliente,
        nome del cliente, intestatario, intestatario conto, intestatario carta, titolare, titolare della carta,
        nome madre, nome padre, nome medico, nome del medico, nome dipendente, nome testimone, nome chiamante,
        nome assistito
        """,
    ),
    (
        rule.LIKELY_NAME,
        """
        nome, nominativo, paziente, chiamante, interlocutore, parlante, medico, medico curante, dottore, dottoressa,
        avvocato, avvocata, testimone, dipendente, impiegato, operatore, operatrice, consulente, contatto, persona,
        persona di contatto, referente, studente, studentessa, insegnante, autista, destinatario, mittente, firmatario,
        autore, creato da, modificato da, approvato da, responsabile, infermiera, infermiere, coniuge, marito, moglie,
        madre, padre, figlio, figlia, tutore, richiedente, assicurato, assistito, proprietario, intervistato, utente
        """,
    ),
    (
        rule.BIRTH_DATE,
        """
        data di nascita, data nascita, datanascita, nascita, nato il, nata il, anno di nascita, anno nascita,
        compleanno, data di morte, data decesso
        """,
    ),
    (
        rule.ADDRESS,
        """
        indirizzo, indirizzo di casa, indirizzo di residenza, indirizzo residenza, indirizzo di consegna,
        indirizzo di spedizione, indirizzo spedizione, indirizzo di fatturazione, indirizzo cliente, via, residenza,
        domicilio, numero civico, casella postale
        """,
    ),
    (rule.POSTCODE, "cap, codice postale, codice di avviamento postale"),
    (
        rule.POSITION,
        """
        coordinate, coordinate gps, latitudine, longitudine, posizione gps, geolocalizzazione, ubicazione
        """,
    ),
    (
        rule.DEVICE,
        """
        numero di serie, numero seriale, id dispositivo, identificativo dispositivo, numero di telaio, telaio,
        numero telaio, codice imei, indirizzo mac
        """,
    ),
    (rule.IP_ADDRESS, "indirizzo ip, ip cliente"),
    (rule.PLATE, "targa, targa auto, targa veicolo, numero di targa, numero targa"),
    (rule.GENDER, "sesso, genere"),
    (rule.RACE, "razza"),
    (
        rule.DEMOGRAPHIC,
        """
        religione, etnia, origine etnica, nazionalita, cittadinanza, luogo di nascita, paese di nascita,
        comune di nascita, stato civile, orientamento sessuale, partito politico, opinione politica, sindacato,
        iscrizione sindacale, precedenti penali, casellario giudiziale, professione, occupazione, lingua madre
        """,
    ),
    (rule.AGE, "eta paziente, eta anni, eta del paziente"),
    (rule.INCOME, "stipendio, reddito, reddito annuo, retribuzione, salario"),
    (
        rule.HEALTH,
        """
        diagnosi, malattia, malattie, patologia, patologie, farmaco, farmaci, medicinale, medicinali,
        terapia farmacologica, ricetta medica, prescrizione, allergia, allergie, gruppo sanguigno, pressione arteriosa,
        anamnesi, storia clinica, disabilita, invalidita, gravidanza, incinta, vaccino, vaccini, vaccinazione,
        stato di salute, referto, referti, esito esame, causa di morte
        """,
    ),
    (rule.LIKELY_HEALTH, "trattamento, terapia, sintomo, sintomi, motivo, salute, disturbo, disturbi"),
    (rule.USER_NAME, "nome utente, nomeutente, id utente, soprannome"),
    (
        rule.EMPLOYEE,
        """
        matricola, numero matricola, numero dipendente, id dipendente, matricola studente, numero badge,
        codice dipendente
        """,
    ),
    (
        None,
        """
        nome file, nome del file, nome progetto, nome del progetto, nome tabella, nome azienda, ragione sociale,
        assistenza clienti, servizio clienti, numero ordine, numero di ordine, numero fattura, numero cliente,
        chiave pubblica, chiave primaria, chiave di partizione, indirizzo web, eta minima, eta massima, nome dominio,
        numero versione
        """,
    ),
)
"""As FRENCH."""
