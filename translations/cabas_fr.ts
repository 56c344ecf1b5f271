<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AccessService</name>
    <message>
        <source>This user does not exist. Check the name in the list of users.</source>
        <translation>Cet utilisateur n’existe pas. Vérifiez le nom dans la liste des utilisateurs.</translation>
    </message>
    <message>
        <source>This member already signs in as “%1”.</source>
        <translation>Ce membre se connecte déjà sous le nom « %1 ».</translation>
    </message>
    <message>
        <source>Somebody else must approve: nobody approves their own deed.</source>
        <translation>Quelqu’un d’autre doit approuver : on n’approuve pas sa propre opération.</translation>
    </message>
    <message>
        <source>%1 no longer works with this shop’s file. Someone who manages users can bring the name back.</source>
        <translation>%1 n’a plus accès au fichier de ce magasin. Une personne qui gère les utilisateurs peut rétablir son accès.</translation>
    </message>
    <message>
        <source>There is already a user “%1”. Choose another name.</source>
        <translation>Il y a déjà un utilisateur « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Somebody else changed this user meanwhile. Look at it again, then change it.</source>
        <translation>Quelqu’un d’autre a modifié cet utilisateur entre-temps. Relisez sa fiche, puis modifiez-la.</translation>
    </message>
    <message>
        <source>The file’s owner stays: commands without a name act as them. Give the owner a PIN instead.</source>
        <translation>Le compte responsable du fichier reste actif : les commandes sans nom agissent pour lui. Donnez-lui plutôt un code PIN.</translation>
    </message>
</context>
<context>
    <name>AccountStore</name>
    <message>
        <source>Till cash</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Cash in the safe</source>
        <translation>Coffre</translation>
    </message>
    <message>
        <source>Cheques to bank</source>
        <translation>Chèques à encaisser</translation>
    </message>
    <message>
        <source>Card payments</source>
        <translation>Paiements par carte</translation>
    </message>
    <message>
        <source>Meal vouchers to cash</source>
        <translation>Titres-restaurant à encaisser</translation>
    </message>
    <message>
        <source>Members’ prepaid accounts</source>
        <translation>Comptes prépayés des membres</translation>
    </message>
    <message>
        <source>Deposits on packaging</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Sales of goods</source>
        <translation>Ventes de marchandises</translation>
    </message>
    <message>
        <source>VAT collected</source>
        <translation>TVA collectée</translation>
    </message>
    <message>
        <source>VAT deductible</source>
        <translation>TVA déductible</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Purchases of goods</source>
        <translation>Achats de marchandises</translation>
    </message>
    <message>
        <source>Goods received, not invoiced</source>
        <translation>Marchandises reçues, non facturées</translation>
    </message>
    <message>
        <source>Stock of goods</source>
        <translation>Stock de marchandises</translation>
    </message>
    <message>
        <source>Variation of stock</source>
        <translation>Variation de stock</translation>
    </message>
    <message>
        <source>Till shortages</source>
        <translation>Manquants de caisse</translation>
    </message>
    <message>
        <source>Till surpluses</source>
        <translation>Excédents de caisse</translation>
    </message>
    <message>
        <source>Shares paid</source>
        <translation>Parts sociales versées</translation>
    </message>
    <message>
        <source>Shares called, not paid</source>
        <translation>Parts sociales appelées, non versées</translation>
    </message>
    <message>
        <source>Members: shares to receive</source>
        <translation>Membres : parts à recevoir</translation>
    </message>
    <message>
        <source>Members: payments for shares</source>
        <translation>Membres : versements pour des parts</translation>
    </message>
    <message>
        <source>Members: shares to refund</source>
        <translation>Membres : parts à rembourser</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banque</translation>
    </message>
    <message>
        <source>Internal transfers</source>
        <translation>Virements internes</translation>
    </message>
    <message>
        <source>Solidarity gifts</source>
        <translation>Dons de solidarité</translation>
    </message>
    <message>
        <source>Membership fees</source>
        <translation>Cotisations</translation>
    </message>
    <message>
        <source>%1 (VAT %2)</source>
        <translation>%1 (TVA %2)</translation>
    </message>
    <message>
        <source>No account was chosen for “%1”. The treasurer chooses it in the accounting settings.</source>
        <translation>Aucun compte n’est choisi pour « %1 ». La trésorerie le choisit dans les réglages de la comptabilité.</translation>
    </message>
</context>
<context>
    <name>AccountingService</name>
    <message>
        <source>There is no such entry in the books.</source>
        <translation>Cette écriture n’existe pas dans la comptabilité.</translation>
    </message>
    <message>
        <source>Entry %1 was already reversed, by entry %2.</source>
        <translation>L’écriture %1 a déjà été extournée par l’écriture %2.</translation>
    </message>
    <message>
        <source>There is no entry %1 in the books.</source>
        <translation>Il n’y a pas d’écriture %1 dans la comptabilité.</translation>
    </message>
    <message>
        <source>There is no account %1 in the chart.</source>
        <translation>Il n’y a pas de compte %1 dans le plan comptable.</translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
    <message>
        <source>An account needs a label. Type one.</source>
        <translation>Un compte a besoin d’un libellé. Saisissez-le.</translation>
    </message>
    <message>
        <source>Account %1 exists already.</source>
        <translation>Le compte %1 existe déjà.</translation>
    </message>
    <message>
        <source>Account %1 cannot be chosen: it is not in the chart, is closed or is a heading.</source>
        <translation>Le compte %1 ne peut pas être choisi : il n’est pas dans le plan, il est fermé ou c’est un titre de classe.</translation>
    </message>
    <message>
        <source>No fiscal year of the shop covers %1.</source>
        <translation>Aucun exercice du magasin ne couvre le %1.</translation>
    </message>
    <message>
        <source>%1 has not come yet: the books can be locked up to today.</source>
        <translation>Le %1 n’est pas encore venu : la comptabilité se verrouille au plus jusqu’à aujourd’hui.</translation>
    </message>
    <message>
        <source>The books are already locked until %1 included, and a lock never goes back.</source>
        <translation>La comptabilité est déjà verrouillée jusqu’au %1 inclus, et un verrou ne recule jamais.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 n’a pas pu être écrit : %2. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>ArchivePackage</name>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez le nom.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask for the right to read it.</source>
        <translation>Vous ne pouvez pas lire %1. Demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is too large to be an archive of a till.</source>
        <translation>%1 est trop grand pour être une archive de caisse.</translation>
    </message>
    <message>
        <source>%1 is not an archive of a till, or its manifest is damaged.</source>
        <translation>%1 n’est pas une archive de caisse, ou son manifeste est abîmé.</translation>
    </message>
</context>
<context>
    <name>ArchiveService</name>
    <message>
        <source>%1 already exists and is not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist or may not be written.</source>
        <translation>Le dossier de %1 n’existe pas ou ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>These days are not over, or are in the wrong order: an archive goes from a day to a later one, today at most.</source>
        <translation>Ces jours ne sont pas passés, ou sont dans le mauvais ordre : une archive va d’un jour à un jour suivant, aujourd’hui au plus tard.</translation>
    </message>
    <message>
        <source>The archive was read back and is not sound: it was thrown away. Check the shop’s file, then the disk.</source>
        <translation>L’archive a été relue et n’est pas saine : elle a été jetée. Contrôlez le fichier du magasin, puis le disque.</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>%1 of the archive could not be written. Free some room on the disk.</source>
        <translation>%1, dans l’archive, n’a pas pu être écrit. Libérez de la place sur le disque.</translation>
    </message>
    <message>
        <source>Nothing happened at the tills in that time: there is nothing to archive.</source>
        <translation>Rien ne s’est passé aux caisses pendant cette période : il n’y a rien à archiver.</translation>
    </message>
    <message>
        <source>The archive was stopped: nothing was kept of it.</source>
        <translation>L’archive a été arrêtée : rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The file holds documents that this program does not know. Check the file first.</source>
        <translation>Le fichier contient des documents que ce programme ne connaît pas. Contrôlez d’abord le fichier.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--year must be a year such as 2026.</source>
        <translation>--year doit être une année, par exemple 2026.</translation>
    </message>
    <message>
        <source>Give --year, or both --from and --to, or none of them.</source>
        <translation>Donnez --year, ou --from et --to ensemble, ou aucun des trois.</translation>
    </message>
    <message>
        <source>the year a fiscal year ends in</source>
        <translation>l’année où l’exercice se termine</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>Say “archive write FILE OUT” or “archive verify ARCHIVE”.</source>
        <translation>Dites « archive write FICHIER SORTIE » ou « archive verify ARCHIVE ».</translation>
    </message>
    <message>
        <source>act as this user</source>
        <translation>agir au nom de cet utilisateur</translation>
    </message>
    <message>
        <source>file holding the user's PIN</source>
        <translation>fichier contenant le code PIN de l’utilisateur</translation>
    </message>
    <message>
        <source>language: fr or en</source>
        <translation>langue : fr ou en</translation>
    </message>
    <message>
        <source>the clock, on sandbox files only</source>
        <translation>l’horloge, sur les fichiers d’essai seulement</translation>
    </message>
    <message>
        <source>folder of the private keys</source>
        <translation>dossier des clés privées</translation>
    </message>
    <message>
        <source>table, csv or json</source>
        <translation>table, csv ou json</translation>
    </message>
    <message>
        <source>Usage: cabas %1</source>
        <translation>Usage : cabas %1</translation>
    </message>
    <message>
        <source>--lang must be fr or en.</source>
        <translation>--lang doit être fr ou en.</translation>
    </message>
    <message>
        <source>A word is missing.</source>
        <translation>Il manque un mot.</translation>
    </message>
    <message>
        <source>There is one word too many: %1</source>
        <translation>Il y a un mot de trop : %1</translation>
    </message>
    <message>
        <source>--format must be one of: %1.</source>
        <translation>--format doit être l’un de ces mots : %1.</translation>
    </message>
    <message>
        <source>--%1 must be a day YYYY-MM-DD.</source>
        <translation>--%1 doit être un jour AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>--now must be an instant such as 2026-03-10T09:15.</source>
        <translation>--now doit être un instant comme 2026-03-10T09:15.</translation>
    </message>
    <message>
        <source>The file of the PIN cannot be read.</source>
        <translation>Le fichier du code PIN ne peut pas être lu.</translation>
    </message>
    <message>
        <source>the shop whose rules count</source>
        <translation>la boutique dont les règles comptent</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read.</source>
        <translation>L’image %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Say whose catalogue it is: --supplier CODE.</source>
        <translation>Dites de qui est ce tarif : --supplier CODE.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>The shop has no SIREN: nine zeros stand for it in the file’s name. Write it in the shop’s settings before giving the file to the tax office.</source>
        <translation>Le magasin n’a pas de SIREN : neuf zéros le remplacent dans le nom du fichier. Indiquez-le dans les réglages du magasin avant de remettre le fichier à l’administration.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>« %1 » n’est pas parmi : %2.</translation>
    </message>
    <message>
        <source>how many copies to keep</source>
        <translation>nombre de copies à garder</translation>
    </message>
    <message>
        <source>--keep must be a number above zero.</source>
        <translation>--keep doit être un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>tell what would be done, write nothing</source>
        <translation>dire ce qui serait fait, ne rien écrire</translation>
    </message>
    <message>
        <source>take the good lines though others are refused</source>
        <translation>prendre les bonnes lignes même si d’autres sont refusées</translation>
    </message>
    <message>
        <source>whose catalogue it is</source>
        <translation>de qui est le tarif</translation>
    </message>
    <message>
        <source>which learnt columns to read it by</source>
        <translation>selon quelles colonnes apprises le lire</translation>
    </message>
    <message>
        <source>take suspicious prices and missing articles too</source>
        <translation>prendre aussi les prix douteux et les articles absents</translation>
    </message>
    <message>
        <source>Products, catalogues, deliveries and orders can be imported: “%1” is none of them.</source>
        <translation>On peut importer des produits, des catalogues, des livraisons et des commandes : « %1 » n’en est pas.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large.</source>
        <translation>%1 ne peut pas être lu, ou est trop gros.</translation>
    </message>
    <message>
        <source>a number of one shop or database only</source>
        <translation>un numéro propre à un seul magasin ou à une seule base</translation>
    </message>
    <message>
        <source>no barcode, no name, or damaged</source>
        <translation>sans code-barres, sans nom, ou abîmé</translation>
    </message>
    <message>
        <source>last day, for what stands on a day</source>
        <translation>dernier jour, pour une situation à une date</translation>
    </message>
    <message>
        <source>accounts that begin so</source>
        <translation>comptes qui commencent ainsi</translation>
    </message>
    <message>
        <source>one journal</source>
        <translation>un seul journal</translation>
    </message>
    <message>
        <source>product, family, day, hour, cashier, till, means or vat; member for a recall</source>
        <translation>produit (product), famille (family), jour (day), heure (hour), caissier (cashier), caisse (till), moyen de paiement (means) ou TVA (vat) ; membre (member) pour un rappel</translation>
    </message>
    <message>
        <source>one product, by code or barcode</source>
        <translation>un produit, par code ou code-barres</translation>
    </message>
    <message>
        <source>the number of an inventory; else the last one</source>
        <translation>le numéro d’un inventaire ; sinon le dernier</translation>
    </message>
    <message>
        <source>a supplier's lot number, for a recall</source>
        <translation>un numéro de lot du fournisseur, pour un rappel</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fichier à écrire</translation>
    </message>
    <message>
        <source>--format %1 needs --out PATH.</source>
        <translation>--format %1 demande --out CHEMIN.</translation>
    </message>
    <message>
        <source>do not stop at the first refusal</source>
        <translation>ne pas s’arrêter au premier refus</translation>
    </message>
    <message>
        <source>The script %1 cannot be read.</source>
        <translation>Le script %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>the tables and what verify watches in them</source>
        <translation>les tables et ce que verify y surveille</translation>
    </message>
</context>
<context>
    <name>ArticleFields</name>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Barcode of one unit</source>
        <translation>Code-barres d’une unité</translation>
    </message>
    <message>
        <source>Barcode of the case</source>
        <translation>Code-barres du carton</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Package in words (6 x 750 ml)</source>
        <translation>Conditionnement en mots (6 x 750 ml)</translation>
    </message>
    <message>
        <source>Unit or content (500 g)</source>
        <translation>Unité ou contenance (500 g)</translation>
    </message>
    <message>
        <source>Units in one case</source>
        <translation>Unités par carton</translation>
    </message>
    <message>
        <source>Price of one unit, VAT excluded</source>
        <translation>Prix d’une unité, HT</translation>
    </message>
    <message>
        <source>Price of the case, VAT excluded</source>
        <translation>Prix du carton, HT</translation>
    </message>
    <message>
        <source>Price per kg or L, VAT excluded</source>
        <translation>Prix au kg ou au litre, HT</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Available or not</source>
        <translation>Disponible ou non</translation>
    </message>
</context>
<context>
    <name>ArticleTable</name>
    <message>
        <source>The units in a case are a date, %1: the spreadsheet changed them. Write them as text.</source>
        <translation>Le nombre d’unités par carton est une date, %1 : le tableur l’a transformé. Écrivez-le comme du texte.</translation>
    </message>
    <message>
        <source>“%1” is not how many units a case holds.</source>
        <translation>« %1 » n’est pas un nombre d’unités par carton.</translation>
    </message>
    <message>
        <source>A pack of %1 cannot be true.</source>
        <translation>Un carton de %1 ne peut pas être vrai.</translation>
    </message>
    <message>
        <source>The price is a formula whose value the file does not hold: open it in a spreadsheet program and save it again.</source>
        <translation>Le prix est une formule dont le fichier ne garde pas le résultat : ouvrez-le dans un tableur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The price is a date, %1: the spreadsheet changed it. Write it as a number.</source>
        <translation>Le prix est une date, %1 : le tableur l’a transformé. Écrivez-le comme un nombre.</translation>
    </message>
    <message>
        <source>The price is an error of the spreadsheet: %1.</source>
        <translation>Le prix est une erreur du tableur : %1.</translation>
    </message>
    <message>
        <source>The price is too high to be true: a barcode may stand in its place.</source>
        <translation>Le prix est trop élevé pour être vrai : un code-barres a peut-être pris sa place.</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>« %1 » n’est pas un prix.</translation>
    </message>
    <message>
        <source>The price is per kg or L, and nothing says what one unit holds.</source>
        <translation>Le prix est au kg ou au litre, et rien ne dit ce que contient une unité.</translation>
    </message>
    <message>
        <source>The price is missing.</source>
        <translation>Le prix manque.</translation>
    </message>
    <message>
        <source>“%1” is not a VAT rate.</source>
        <translation>« %1 » n’est pas un taux de TVA.</translation>
    </message>
    <message>
        <source>The table has no column that is known as a name, or none that is known as a price. Say which columns they are.</source>
        <translation>Aucune colonne du tableau n’est reconnue comme un nom, ou aucune comme un prix. Dites lesquelles ce sont.</translation>
    </message>
    <message>
        <source>The table has no column “%1” any more. Say which column took its place.</source>
        <translation>Le tableau n’a plus de colonne « %1 ». Dites laquelle la remplace.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>This picture is no longer there.</source>
        <translation>Cette image n’est plus là.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>%1 is neither a picture (JPEG, PNG) nor a PDF.</source>
        <translation>%1 n’est ni une image (JPEG, PNG) ni un PDF.</translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB. Take a smaller picture.</source>
        <translation>%1 dépasse 10 Mo. Prenez une image plus petite.</translation>
    </message>
    <message>
        <source>There is no delivery number %1.</source>
        <translation>Il n’y a pas de livraison numéro %1.</translation>
    </message>
    <message>
        <source>This line is no longer there.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
    <message>
        <source>A delivery keeps %1 pictures at most.</source>
        <translation>Une livraison garde %1 images au plus.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Product files</source>
        <translation>Fichiers de produits</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Rayons</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Shelf checks</source>
        <translation>Tours de rayon</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Crates</source>
        <translation>Emballages</translation>
    </message>
    <message>
        <source>Orders to suppliers</source>
        <translation>Commandes aux fournisseurs</translation>
    </message>
    <message>
        <source>Credit notes awaited</source>
        <translation>Avoirs attendus</translation>
    </message>
    <message>
        <source>Special orders of members</source>
        <translation>Commandes de membres</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Créneaux</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Users and PINs</source>
        <translation>Utilisateurs et codes PIN</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clé de signature</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Question at the till answered</source>
        <translation>Réponse à une question de la caisse</translation>
    </message>
    <message>
        <source>Exception allowed at the till</source>
        <translation>Exception accordée à la caisse</translation>
    </message>
    <message>
        <source>Rules of the till changed</source>
        <translation>Règles de la caisse modifiées</translation>
    </message>
    <message>
        <source>Container weight kept</source>
        <translation>Poids d’un contenant enregistré</translation>
    </message>
    <message>
        <source>Container weight removed</source>
        <translation>Poids d’un contenant supprimé</translation>
    </message>
    <message>
        <source>Question of the till set</source>
        <translation>Question de la caisse définie</translation>
    </message>
    <message>
        <source>Question of the till removed</source>
        <translation>Question de la caisse supprimée</translation>
    </message>
    <message>
        <source>Purchase limit set</source>
        <translation>Limite d’achat définie</translation>
    </message>
    <message>
        <source>Purchase limit removed</source>
        <translation>Limite d’achat supprimée</translation>
    </message>
    <message>
        <source>Touch grid changed</source>
        <translation>Grille tactile modifiée</translation>
    </message>
    <message>
        <source>Unknown code ignored</source>
        <translation>Code inconnu ignoré</translation>
    </message>
    <message>
        <source>Unknown code listed again</source>
        <translation>Code inconnu de nouveau suivi</translation>
    </message>
    <message>
        <source>Paper or mail sent once more</source>
        <translation>Impression ou courriel relancé</translation>
    </message>
    <message>
        <source>Paper or mail given up</source>
        <translation>Impression ou courriel abandonné</translation>
    </message>
    <message>
        <source>Mail server set</source>
        <translation>Serveur de courriel réglé</translation>
    </message>
    <message>
        <source>Address on tickets changed</source>
        <translation>Coordonnées des tickets modifiées</translation>
    </message>
    <message>
        <source>Closing printed</source>
        <translation>Clôture imprimée</translation>
    </message>
    <message>
        <source>Reading of the till printed</source>
        <translation>Lecture de caisse imprimée</translation>
    </message>
    <message>
        <source>Ticket corrected</source>
        <translation>Ticket corrigé</translation>
    </message>
    <message>
        <source>Drawer handed over</source>
        <translation>Tiroir transmis</translation>
    </message>
    <message>
        <source>What a till takes changed</source>
        <translation>Réglages d’une caisse modifiés</translation>
    </message>
    <message>
        <source>Cash moved</source>
        <translation>Mouvement d’espèces</translation>
    </message>
    <message>
        <source>Basket abandoned</source>
        <translation>Panier abandonné</translation>
    </message>
    <message>
        <source>Till opened</source>
        <translation>Caisse ouverte</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>What members pay changed</source>
        <translation>Cotisation et comptes des membres modifiés</translation>
    </message>
    <message>
        <source>Ticket given out</source>
        <translation>Ticket remis</translation>
    </message>
    <message>
        <source>Till closed</source>
        <translation>Caisse fermée</translation>
    </message>
    <message>
        <source>Closing of a period</source>
        <translation>Clôture d’une période</translation>
    </message>
    <message>
        <source>Archive of the tills written</source>
        <translation>Archive des caisses écrite</translation>
    </message>
    <message>
        <source>Product created</source>
        <translation>Produit créé</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produit modifié</translation>
    </message>
    <message>
        <source>Code given to a product</source>
        <translation>Code ajouté à un produit</translation>
    </message>
    <message>
        <source>Code taken from a product</source>
        <translation>Code retiré d’un produit</translation>
    </message>
    <message>
        <source>Sheet of a product changed</source>
        <translation>Fiche d’un produit modifiée</translation>
    </message>
    <message>
        <source>Photo given to a product</source>
        <translation>Photo ajoutée à un produit</translation>
    </message>
    <message>
        <source>Photo taken from a product</source>
        <translation>Photo retirée d’un produit</translation>
    </message>
    <message>
        <source>Products imported from a file</source>
        <translation>Produits importés d’un fichier</translation>
    </message>
    <message>
        <source>Family created</source>
        <translation>Rayon créé</translation>
    </message>
    <message>
        <source>Dates and temperatures at reception changed</source>
        <translation>Dates et températures à la réception modifiées</translation>
    </message>
    <message>
        <source>Family renamed</source>
        <translation>Rayon renommé</translation>
    </message>
    <message>
        <source>Family moved</source>
        <translation>Rayon déplacé</translation>
    </message>
    <message>
        <source>Families merged</source>
        <translation>Rayons réunis</translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Étiquettes imprimées</translation>
    </message>
    <message>
        <source>Labels put back in the queue</source>
        <translation>Étiquettes remises en attente</translation>
    </message>
    <message>
        <source>Producer noted</source>
        <translation>Producteur noté</translation>
    </message>
    <message>
        <source>Open Food Facts read</source>
        <translation>Open Food Facts lu</translation>
    </message>
    <message>
        <source>Supplier’s catalogue taken</source>
        <translation>Catalogue d’un fournisseur repris</translation>
    </message>
    <message>
        <source>Supplier’s catalogue taken back</source>
        <translation>Reprise d’un catalogue annulée</translation>
    </message>
    <message>
        <source>Opening stock entered</source>
        <translation>Stock d’ouverture saisi</translation>
    </message>
    <message>
        <source>Stock counted</source>
        <translation>Stock compté</translation>
    </message>
    <message>
        <source>Loss noted</source>
        <translation>Perte notée</translation>
    </message>
    <message>
        <source>Supplier created</source>
        <translation>Fournisseur créé</translation>
    </message>
    <message>
        <source>Supplier changed</source>
        <translation>Fournisseur modifié</translation>
    </message>
    <message>
        <source>Supplier’s terms for a product set</source>
        <translation>Conditions d’un fournisseur fixées pour un produit</translation>
    </message>
    <message>
        <source>Supplier no longer sells a product</source>
        <translation>Un fournisseur ne vend plus un produit</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>Membre ajouté</translation>
    </message>
    <message>
        <source>Member changed</source>
        <translation>Fiche d’un membre modifiée</translation>
    </message>
    <message>
        <source>Household created</source>
        <translation>Foyer créé</translation>
    </message>
    <message>
        <source>Standing set</source>
        <translation>Situation fixée</translation>
    </message>
    <message>
        <source>Member’s account topped up</source>
        <translation>Compte d’un membre rechargé</translation>
    </message>
    <message>
        <source>Member’s opening balance entered</source>
        <translation>Solde d’ouverture d’un membre saisi</translation>
    </message>
    <message>
        <source>Member’s account corrected</source>
        <translation>Compte d’un membre corrigé</translation>
    </message>
    <message>
        <source>Shares subscribed</source>
        <translation>Parts souscrites</translation>
    </message>
    <message>
        <source>Entry posted</source>
        <translation>Écriture passée</translation>
    </message>
    <message>
        <source>Entry reversed</source>
        <translation>Écriture contrepassée</translation>
    </message>
    <message>
        <source>Account added to the chart</source>
        <translation>Compte ajouté au plan</translation>
    </message>
    <message>
        <source>Account closed</source>
        <translation>Compte fermé</translation>
    </message>
    <message>
        <source>Account opened again</source>
        <translation>Compte rouvert</translation>
    </message>
    <message>
        <source>Account of a role changed</source>
        <translation>Compte d’un rôle changé</translation>
    </message>
    <message>
        <source>Fiscal year opened</source>
        <translation>Exercice ouvert</translation>
    </message>
    <message>
        <source>Books locked</source>
        <translation>Comptabilité verrouillée</translation>
    </message>
    <message>
        <source>Books exported (FEC)</source>
        <translation>Comptabilité exportée (FEC)</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>Utilisateur créé</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Utilisateur modifié</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles changés</translation>
    </message>
    <message>
        <source>User switched on or off</source>
        <translation>Accès d’un utilisateur changé</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>Code PIN donné</translation>
    </message>
    <message>
        <source>PIN changed</source>
        <translation>Code PIN changé</translation>
    </message>
    <message>
        <source>PIN removed</source>
        <translation>Code PIN retiré</translation>
    </message>
    <message>
        <source>PIN right after wrong ones</source>
        <translation>Bon code PIN après des essais faux</translation>
    </message>
    <message>
        <source>PIN wrong</source>
        <translation>Code PIN faux</translation>
    </message>
    <message>
        <source>PIN refused during a pause</source>
        <translation>Code PIN refusé pendant une pause</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>Droits d’un rôle changés</translation>
    </message>
    <message>
        <source>Deed refused: right missing</source>
        <translation>Opération refusée : droit manquant</translation>
    </message>
    <message>
        <source>Own fields of a product changed</source>
        <translation>Champs propres d’un produit modifiés</translation>
    </message>
    <message>
        <source>Own fields of a supplier changed</source>
        <translation>Champs du magasin d’un fournisseur modifiés</translation>
    </message>
    <message>
        <source>Own fields of a producer changed</source>
        <translation>Champs du magasin d’un producteur modifiés</translation>
    </message>
    <message>
        <source>Own fields of a member changed</source>
        <translation>Champs du magasin d’un membre modifiés</translation>
    </message>
    <message>
        <source>Order written</source>
        <translation>Commande rédigée</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Commande modifiée</translation>
    </message>
    <message>
        <source>Order sent</source>
        <translation>Commande envoyée</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Commande annulée</translation>
    </message>
    <message>
        <source>Rest of an order given up</source>
        <translation>Reste d’une commande abandonné</translation>
    </message>
    <message>
        <source>Order received</source>
        <translation>Commande reçue</translation>
    </message>
    <message>
        <source>Order awaited again</source>
        <translation>Commande de nouveau attendue</translation>
    </message>
    <message>
        <source>Pallet counted by its number</source>
        <translation>Palette comptée par son numéro</translation>
    </message>
    <message>
        <source>Special order taken</source>
        <translation>Commande de membre prise</translation>
    </message>
    <message>
        <source>Special order changed</source>
        <translation>Commande de membre modifiée</translation>
    </message>
    <message>
        <source>Special order cancelled</source>
        <translation>Commande de membre annulée</translation>
    </message>
    <message>
        <source>Special orders joined to an order</source>
        <translation>Commandes de membres jointes à une commande</translation>
    </message>
    <message>
        <source>Days that special orders are kept</source>
        <translation>Durée de garde des commandes de membres</translation>
    </message>
    <message>
        <source>Order joined to a delivery</source>
        <translation>Commande jointe à une livraison</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Prix fixé</translation>
    </message>
    <message>
        <source>Coefficient of the prices set</source>
        <translation>Coefficient des prix fixé</translation>
    </message>
    <message>
        <source>Endings of the prices set</source>
        <translation>Terminaisons des prix fixées</translation>
    </message>
    <message>
        <source>Price family changed</source>
        <translation>Famille de prix modifiée</translation>
    </message>
    <message>
        <source>Batch of prices drafted</source>
        <translation>Liste de prix préparée</translation>
    </message>
    <message>
        <source>Draft of prices thrown away</source>
        <translation>Brouillon de prix jeté</translation>
    </message>
    <message>
        <source>Batch of prices planned</source>
        <translation>Liste de prix programmée</translation>
    </message>
    <message>
        <source>Batch of prices taken back</source>
        <translation>Liste de prix annulée</translation>
    </message>
    <message>
        <source>Loss taken back</source>
        <translation>Perte annulée</translation>
    </message>
    <message>
        <source>Inventory begun</source>
        <translation>Inventaire commencé</translation>
    </message>
    <message>
        <source>Inventory closed</source>
        <translation>Inventaire clos</translation>
    </message>
    <message>
        <source>Inventory abandoned</source>
        <translation>Inventaire abandonné</translation>
    </message>
    <message>
        <source>Walk along a shelf ended</source>
        <translation>Tour de rayon terminé</translation>
    </message>
    <message>
        <source>Field of the products kept</source>
        <translation>Champ des produits gardé</translation>
    </message>
    <message>
        <source>Field of the products removed</source>
        <translation>Champ des produits retiré</translation>
    </message>
    <message>
        <source>Reception begun</source>
        <translation>Réception commencée</translation>
    </message>
    <message>
        <source>Unknown code set aside with a word</source>
        <translation>Code inconnu mis de côté avec un mot</translation>
    </message>
    <message>
        <source>Picture or paper kept with a delivery</source>
        <translation>Image ou papier gardé avec une livraison</translation>
    </message>
    <message>
        <source>Picture or paper of a delivery taken back</source>
        <translation>Image ou papier d’une livraison retiré</translation>
    </message>
    <message>
        <source>Unknown code given to a product</source>
        <translation>Code inconnu rattaché à un produit</translation>
    </message>
    <message>
        <source>Gap of a delivery noted</source>
        <translation>Écart d’une livraison noté</translation>
    </message>
    <message>
        <source>Gap of a delivery withdrawn</source>
        <translation>Écart d’une livraison retiré</translation>
    </message>
    <message>
        <source>Reception taken back</source>
        <translation>Réception annulée par un contre-document</translation>
    </message>
    <message>
        <source>Note left on a reception</source>
        <translation>Mot laissé sur une réception</translation>
    </message>
    <message>
        <source>Note on a reception read</source>
        <translation>Mot d’une réception lu</translation>
    </message>
    <message>
        <source>Kind of crate created</source>
        <translation>Type d’emballage créé</translation>
    </message>
    <message>
        <source>Kind of crate changed</source>
        <translation>Type d’emballage modifié</translation>
    </message>
    <message>
        <source>Crates received</source>
        <translation>Emballages reçus</translation>
    </message>
    <message>
        <source>Crates handed back</source>
        <translation>Emballages rendus</translation>
    </message>
    <message>
        <source>Reception finished</source>
        <translation>Réception terminée</translation>
    </message>
    <message>
        <source>Reception abandoned</source>
        <translation>Réception abandonnée</translation>
    </message>
    <message>
        <source>Credit notes of a delivery expected</source>
        <translation>Avoirs d’une livraison attendus</translation>
    </message>
    <message>
        <source>Credit notes of a delivery asked for</source>
        <translation>Avoirs d’une livraison demandés</translation>
    </message>
    <message>
        <source>Credit note received</source>
        <translation>Avoir reçu</translation>
    </message>
    <message>
        <source>Credit note given up</source>
        <translation>Avoir abandonné</translation>
    </message>
    <message>
        <source>Shifts made ahead</source>
        <translation>Créneaux préparés</translation>
    </message>
    <message>
        <source>Shift booked</source>
        <translation>Inscription à un créneau</translation>
    </message>
    <message>
        <source>Shift given back</source>
        <translation>Place rendue</translation>
    </message>
    <message>
        <source>Shift exchanged</source>
        <translation>Créneau échangé</translation>
    </message>
    <message>
        <source>Attendance noted</source>
        <translation>Présence pointée</translation>
    </message>
    <message>
        <source>Shifts of a day closed</source>
        <translation>Créneaux d’un jour clos</translation>
    </message>
    <message>
        <source>Place in the shifts ended by the rules</source>
        <translation>Désinscription selon le règlement</translation>
    </message>
    <message>
        <source>Slot created</source>
        <translation>Créneau fixe créé</translation>
    </message>
    <message>
        <source>Worth of a slot set</source>
        <translation>Valeur d’un créneau fixée</translation>
    </message>
    <message>
        <source>Closure noted</source>
        <translation>Fermeture notée</translation>
    </message>
    <message>
        <source>Slot given to a member</source>
        <translation>Créneau fixe attribué</translation>
    </message>
    <message>
        <source>Member taken out of the shifts</source>
        <translation>Membre retiré des créneaux</translation>
    </message>
    <message>
        <source>Leave granted</source>
        <translation>Congé accordé</translation>
    </message>
    <message>
        <source>Leave ended</source>
        <translation>Congé terminé</translation>
    </message>
    <message>
        <source>Shift counter corrected</source>
        <translation>Compteur de créneaux corrigé</translation>
    </message>
    <message>
        <source>Rules of shifts changed</source>
        <translation>Règlement des créneaux changé</translation>
    </message>
    <message>
        <source>Shop’s file made</source>
        <translation>Fichier de la boutique créé</translation>
    </message>
    <message>
        <source>Place of the shop set</source>
        <translation>Emplacement de la boutique fixé</translation>
    </message>
    <message>
        <source>Barcode rule set</source>
        <translation>Règle de codes-barres posée</translation>
    </message>
    <message>
        <source>Barcode rule removed</source>
        <translation>Règle de codes-barres retirée</translation>
    </message>
    <message>
        <source>Everything exported</source>
        <translation>Tout exporté</translation>
    </message>
    <message>
        <source>New signing key begun</source>
        <translation>Nouvelle clé de signature</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>amount %1</source>
        <translation>montant %1</translation>
    </message>
    <message>
        <source>price %1</source>
        <translation>prix %1</translation>
    </message>
    <message>
        <source>float %1</source>
        <translation>fond %1</translation>
    </message>
    <message>
        <source>debit %1</source>
        <translation>débit %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>compté %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu %1</translation>
    </message>
    <message>
        <source>quantity %1</source>
        <translation>quantité %1</translation>
    </message>
    <message>
        <source>pack of %1</source>
        <translation>colis de %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coût %1</translation>
    </message>
    <message>
        <source>till %1</source>
        <translation>caisse %1</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>écriture %1</translation>
    </message>
    <message>
        <source>by entry %1</source>
        <translation>par l’écriture %1</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>référence %1</translation>
    </message>
    <message>
        <source>lines: %1</source>
        <translation>lignes : %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajoutés : %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifiés : %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusés : %1</translation>
    </message>
    <message>
        <source>products: %1</source>
        <translation>produits : %1</translation>
    </message>
    <message>
        <source>moves: %1</source>
        <translation>mouvements : %1</translation>
    </message>
    <message>
        <source>crates: %1</source>
        <translation>emballages : %1</translation>
    </message>
    <message>
        <source>tare %1</source>
        <translation>tare %1</translation>
    </message>
    <message>
        <source>deposit %1</source>
        <translation>consigne %1</translation>
    </message>
    <message>
        <source>gaps: %1</source>
        <translation>écarts : %1</translation>
    </message>
    <message>
        <source>differences: %1</source>
        <translation>écarts : %1</translation>
    </message>
    <message>
        <source>shares: %1</source>
        <translation>parts : %1</translation>
    </message>
    <message>
        <source>wrong tries: %1</source>
        <translation>essais faux : %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>accès rendu</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>accès retiré</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>roles: %1</source>
        <translation>rôles : %1</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 already exists and is not overwritten.</source>
        <translation>%1 existe déjà et n’est pas remplacé.</translation>
    </message>
    <message>
        <source>The copy was stopped: nothing was kept of it.</source>
        <translation>La copie a été arrêtée : rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>The copy was read back and some rows point nowhere: it was thrown away. Run cabas verify on the shop's file.</source>
        <translation>La copie a été relue et des lignes ne renvoient à rien : elle a été jetée. Lancez cabas verify sur le fichier du magasin.</translation>
    </message>
    <message>
        <source>The copy was read back and is not sound (%1): it was thrown away. Check the disk.</source>
        <translation>La copie a été relue et n’est pas saine (%1) : elle a été jetée. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written.</source>
        <translation>Le dossier %1 ne peut être ni créé ni écrit.</translation>
    </message>
    <message>
        <source>%1 was read back and is not sound (%2). Do not count on this copy: make another one, and check the disk.</source>
        <translation>%1 a été relue et n’est pas saine (%2). Ne comptez pas sur cette copie : faites-en une autre, et vérifiez le disque.</translation>
    </message>
    <message>
        <source>%1 holds work done after this backup, which restoring would lose. Restore under another name and compare, or move the file away first.</source>
        <translation>%1 contient du travail fait après cette sauvegarde, que la restauration ferait perdre. Restaurez sous un autre nom et comparez, ou déplacez d’abord le fichier.</translation>
    </message>
    <message>
        <source>%1 could not be put aside.</source>
        <translation>%1 n’a pas pu être mis de côté.</translation>
    </message>
</context>
<context>
    <name>BarcodeRuleService</name>
    <message>
        <source>%1, which has no price yet</source>
        <translation>%1, qui n’a pas encore de prix</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 of %2 at %3: %4</source>
        <translation>%1 de %2 à %3 : %4</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of an article that is not in the catalogue</source>
        <translation>%1 d’un article qui n’est pas au catalogue</translation>
    </message>
    <message>
        <source>an article that is not in the catalogue</source>
        <translation>un article qui n’est pas au catalogue</translation>
    </message>
    <message>
        <source>the badge of member %1</source>
        <translation>le badge du membre %1</translation>
    </message>
    <message>
        <source>the badge of a colleague</source>
        <translation>le badge d’un collègue</translation>
    </message>
    <message>
        <source>a basket put aside</source>
        <translation>un panier mis de côté</translation>
    </message>
    <message>
        <source>A rule needs a name of %1 characters at most.</source>
        <translation>Une règle a besoin d’un nom, de %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A rank is a number from 0 to %1.</source>
        <translation>Un rang est un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>The rule “%1” already reads “%2”.</source>
        <translation>La règle « %1 » lit déjà « %2 ».</translation>
    </message>
    <message>
        <source>“%1” (%2) reads some of the same codes and has the same rank: which of the two wins would be chance. Give them different ranks.</source>
        <translation>« %1 » (%2) lit en partie les mêmes codes et a le même rang : le hasard déciderait laquelle l’emporte. Donnez-leur des rangs différents.</translation>
    </message>
    <message>
        <source>Somebody else removed this rule in the meantime.</source>
        <translation>Quelqu’un d’autre a retiré cette règle entre-temps.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Il n’y a pas de règle « %1 ».</translation>
    </message>
</context>
<context>
    <name>BarcodeRules</name>
    <message>
        <source>The pattern “%1” cannot be read: it has 12 places (or 7 for short codes), digits, dots and one value like {NNDDD}.</source>
        <translation>Le motif « %1 » est illisible : il compte 12 positions (7 pour les codes courts), faites de chiffres, de points et d’une valeur comme {NNDDD}.</translation>
    </message>
    <message>
        <source>The pattern “%1” needs a value like {NNDDD} for its kind.</source>
        <translation>Pour sa sorte, le motif « %1 » doit contenir une valeur comme {NNDDD}.</translation>
    </message>
    <message>
        <source>The value of “%1” has too many decimals: a price has two at most, a weight or a quantity three.</source>
        <translation>La valeur de « %1 » a trop de décimales : un prix en a deux au plus, un poids ou une quantité trois.</translation>
    </message>
    <message>
        <source>The pattern “%1” leaves no place for the article’s number.</source>
        <translation>Le motif « %1 » ne laisse pas de place au numéro de l’article.</translation>
    </message>
    <message>
        <source>The pattern “%1” leaves no place for the member’s number.</source>
        <translation>Le motif « %1 » ne laisse pas de place au numéro de membre.</translation>
    </message>
    <message>
        <source>The pattern “%1” makes members’ numbers too long: nine digits at most.</source>
        <translation>Le motif « %1 » rend les numéros de membre trop longs : neuf chiffres au plus.</translation>
    </message>
    <message>
        <source>Member’s badge</source>
        <translation>Badge de membre</translation>
    </message>
    <message>
        <source>Badge of a person of the household</source>
        <translation>Badge d’une personne du foyer</translation>
    </message>
    <message>
        <source>Priced in the shop</source>
        <translation>Prix étiqueté au magasin</translation>
    </message>
    <message>
        <source>Weighed in the shop</source>
        <translation>Pesé au magasin</translation>
    </message>
    <message>
        <source>Article of the shop</source>
        <translation>Article du magasin</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong: scan it again.</source>
        <translation>La clé de contrôle de %1 est fausse : scannez de nouveau.</translation>
    </message>
    <message>
        <source>Two barcode rules read %1: “%2” and “%3”. Give them different priorities in the settings.</source>
        <translation>Deux règles de codes-barres lisent %1 : « %2 » et « %3 ». Donnez-leur des priorités différentes dans les réglages.</translation>
    </message>
    <message>
        <source>The number %1 does not fit the pattern “%2”.</source>
        <translation>Le numéro %1 n’entre pas dans le motif « %2 ».</translation>
    </message>
    <message>
        <source>The value %1 does not fit the pattern “%2”.</source>
        <translation>La valeur %1 n’entre pas dans le motif « %2 ».</translation>
    </message>
    <message>
        <source>No barcode rule puts a weight or a price in %1.</source>
        <translation>Aucune règle de codes-barres ne met de poids ni de prix dans %1.</translation>
    </message>
    <message>
        <source>The pattern “%1” has not enough decimals for this value.</source>
        <translation>Le motif « %1 » n’a pas assez de décimales pour cette valeur.</translation>
    </message>
    <message>
        <source>No barcode rule is for members: add one in the settings.</source>
        <translation>Aucune règle de codes-barres n’est prévue pour les membres : ajoutez-en une dans les réglages.</translation>
    </message>
</context>
<context>
    <name>BasketModel</name>
    <message>
        <source>container %1</source>
        <translation>contenant %1</translation>
    </message>
</context>
<context>
    <name>BasketParser</name>
    <message>
        <source>“%1” is not an amount. Type for example +20 or +12,50.</source>
        <translation>« %1 » n’est pas un montant. Tapez par exemple +20 ou +12,50.</translation>
    </message>
    <message>
        <source>“%1” is not understood. Scan an article, type its code or the beginning of its name, or 3* before it for three.</source>
        <translation>« %1 » n’est pas compris. Scannez un article, tapez son code ou le début de son nom, ou 3* devant pour trois.</translation>
    </message>
</context>
<context>
    <name>BasketService</name>
    <message>
        <source>Basket %1</source>
        <translation>Panier %1</translation>
    </message>
    <message>
        <source>The basket is empty: there is nothing to park.</source>
        <translation>Le panier est vide : il n’y a rien à mettre en attente.</translation>
    </message>
    <message>
        <source>That basket is no longer parked: another till has it, or it is paid.</source>
        <translation>Ce panier n’est plus en attente : une autre caisse l’a repris, ou il est payé.</translation>
    </message>
    <message>
        <source>Another basket is being rung up: pay it or park it first.</source>
        <translation>Un autre panier est en cours : encaissez-le ou mettez-le d’abord en attente.</translation>
    </message>
    <message>
        <source>Type the price of one, above 0.</source>
        <translation>Tapez le prix d’une unité, au-dessus de 0.</translation>
    </message>
    <message>
        <source>free price</source>
        <translation>prix libre</translation>
    </message>
    <message>
        <source>unknown code %1</source>
        <translation>code inconnu %1</translation>
    </message>
    <message>
        <source>%1 is a member’s badge, not an article.</source>
        <translation>%1 est le badge d’un membre, pas un article.</translation>
    </message>
    <message>
        <source>The basket has no line %1.</source>
        <translation>Le panier n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>This line is what its label says: void it to take it out.</source>
        <translation>Cette ligne vaut ce que dit son étiquette : annulez-la pour la retirer.</translation>
    </message>
    <message>
        <source>The basket is empty: there is no line to void.</source>
        <translation>Le panier est vide : il n’y a pas de ligne à annuler.</translation>
    </message>
    <message>
        <source>Scan the member’s badge first: their orders are set aside under their name.</source>
        <translation>Scannez d’abord le badge du membre : ses commandes sont mises de côté à son nom.</translation>
    </message>
    <message>
        <source>Nothing more is set aside for this member.</source>
        <translation>Plus rien n’est mis de côté pour ce membre.</translation>
    </message>
</context>
<context>
    <name>BnnReader</name>
    <message>
        <source>“%1” is not how many units a case holds.</source>
        <translation>« %1 » n’est pas un nombre d’unités par carton.</translation>
    </message>
    <message>
        <source>“%1” is not a price.</source>
        <translation>« %1 » n’est pas un prix.</translation>
    </message>
    <message>
        <source>The line has %1 fields, and a BNN article has 69 to 74.</source>
        <translation>La ligne a %1 champs, et un article BNN en a de 69 à 74.</translation>
    </message>
    <message>
        <source>The article has no number.</source>
        <translation>L’article n’a pas de numéro.</translation>
    </message>
    <message>
        <source>The file is larger than a catalogue can be.</source>
        <translation>Le fichier est plus grand qu’un tarif ne peut l’être.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>Le fichier a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>The file has no end line: it may have been cut short. Articles that are missing in it stay as they are.</source>
        <translation>Le fichier n’a pas de ligne de fin : il a peut-être été coupé. Les articles qui y manquent restent tels quels.</translation>
    </message>
</context>
<context>
    <name>BookReports</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Debit balance</source>
        <translation>Solde débiteur</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Solde créditeur</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>There is no journal “%1”. Choose one of the shop’s journals.</source>
        <translation>Il n’y a pas de journal « %1 ». Choisissez un des journaux du magasin.</translation>
    </message>
    <message>
        <source>Document’s date</source>
        <translation>Date de la pièce</translation>
    </message>
    <message>
        <source>Account’s label</source>
        <translation>Libellé du compte</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>CardPayment</name>
    <message>
        <source>Type this amount on the terminal.</source>
        <translation>Tapez ce montant sur le terminal.</translation>
    </message>
    <message>
        <source>What does the terminal say?</source>
        <translation>Que dit le terminal ?</translation>
    </message>
    <message>
        <source>accepted by the terminal</source>
        <translation>acceptée par le terminal</translation>
    </message>
    <message>
        <source>The terminal refused. Try once more, or take another means.</source>
        <translation>Le terminal a refusé. Réessayez, ou encaissez autrement.</translation>
    </message>
    <message>
        <source>Print the terminal’s last slip: it says whether the money was taken. Do not ask for the card again before.</source>
        <translation>Imprimez le dernier reçu du terminal : il dit si l’argent a été pris. Ne redemandez pas la carte avant de l’avoir lu.</translation>
    </message>
    <message>
        <source>The amount is typed</source>
        <translation>Le montant est tapé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation>Le reçu dit payé</translation>
    </message>
    <message>
        <source>The slip says not paid</source>
        <translation>Le reçu dit non payé</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CashPieces</name>
    <message>
        <source>€%1</source>
        <translation>%1 €</translation>
    </message>
    <message>
        <source>%1c</source>
        <translation>%1 c</translation>
    </message>
</context>
<context>
    <name>CatalogRules</name>
    <message>
        <source>A code cannot be empty.</source>
        <translation>Un code ne peut pas être vide.</translation>
    </message>
    <message>
        <source>The code %1 is too long: %2 characters at most.</source>
        <translation>Le code %1 est trop long : %2 caractères au plus.</translation>
    </message>
    <message>
        <source>The code “%1” has a blank in it: a scanner or a person would lose it.</source>
        <translation>Le code « %1 » contient une espace : une douchette ou une personne la perdrait.</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Un produit doit avoir un nom.</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters at most.</source>
        <translation>Ce nom est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A family needs a name.</source>
        <translation>Une famille doit avoir un nom.</translation>
    </message>
    <message>
        <source>The family’s name is too long: %1 characters at most.</source>
        <translation>Le nom de la famille est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>%1 is not a valid barcode: its last digit does not fit the others. Scan it again, or type the figures printed under the bars.</source>
        <translation>%1 n’est pas un code-barres valable : son dernier chiffre ne correspond pas aux autres. Scannez-le à nouveau, ou tapez les chiffres imprimés sous les barres.</translation>
    </message>
    <message>
        <source>A pack holds more than nothing.</source>
        <translation>Un colis contient au moins quelque chose.</translation>
    </message>
    <message>
        <source>A pack of that many units is too large to be true.</source>
        <translation>Un colis d’autant d’unités est trop grand pour être vrai.</translation>
    </message>
    <message>
        <source>A pack of pieces holds a whole number of them.</source>
        <translation>Un colis de pièces en contient un nombre entier.</translation>
    </message>
    <message>
        <source>A price cannot be below zero.</source>
        <translation>Un prix ne peut pas être inférieur à zéro.</translation>
    </message>
    <message>
        <source>This price is too high to be true: check what was typed or scanned.</source>
        <translation>Ce prix est trop élevé pour être vrai : vérifiez ce qui a été tapé ou scanné.</translation>
    </message>
    <message>
        <source>A price of 0 needs a reason: a gift, a sample...</source>
        <translation>Un prix de 0 demande un motif : cadeau, échantillon...</translation>
    </message>
    <message>
        <source>This reason is too long: %1 characters at most.</source>
        <translation>Ce motif est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>“%1” is not a unit products are sold in: piece, kg or l.</source>
        <translation>« %1 » n’est pas une unité de vente : écrivez piece, kg ou l.</translation>
    </message>
    <message>
        <source>This price begins in the past: what was sold since keeps the price it was sold at.</source>
        <translation>Ce prix commence dans le passé : ce qui a été vendu depuis garde le prix auquel il a été vendu.</translation>
    </message>
    <message>
        <source>The new price is less than half or more than twice the one before: check it.</source>
        <translation>Le nouveau prix est inférieur à la moitié ou supérieur au double du précédent : vérifiez-le.</translation>
    </message>
</context>
<context>
    <name>CatalogService</name>
    <message>
        <source>%1 is not a code of %2.</source>
        <translation>%1 n’est pas un code de %2.</translation>
    </message>
    <message>
        <source>%1 is the product’s own code: give the product another code instead.</source>
        <translation>%1 est le code propre du produit : donnez-lui plutôt un autre code.</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>Aucun produit n’a le code %1.</translation>
    </message>
</context>
<context>
    <name>CatalogueBuilder</name>
    <message>
        <source>The article has no name.</source>
        <translation>L’article n’a pas de nom.</translation>
    </message>
    <message>
        <source>“%1” has damaged letters: ask for the file again as UTF-8.</source>
        <translation>« %1 » contient des lettres abîmées : redemandez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The reference “%1…” is longer than %2 characters.</source>
        <translation>La référence « %1… » dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>%1 is not a valid barcode: its last digit does not fit the others, or a digit is missing.</source>
        <translation>%1 n’est pas un code-barres valable : son dernier chiffre ne correspond pas aux autres, ou il en manque un.</translation>
    </message>
    <message>
        <source>A pack of %1 cannot be true.</source>
        <translation>Un carton de %1 ne peut pas être vrai.</translation>
    </message>
    <message>
        <source>A pack of pieces holds a whole number of them.</source>
        <translation>Un carton de pièces en contient un nombre entier.</translation>
    </message>
    <message>
        <source>The price is below zero.</source>
        <translation>Le prix est inférieur à zéro.</translation>
    </message>
    <message>
        <source>The price is 0.</source>
        <translation>Le prix est 0.</translation>
    </message>
    <message>
        <source>The price is too high to be true: a barcode may stand in its place.</source>
        <translation>Le prix est trop élevé pour être vrai : un code-barres a peut-être pris sa place.</translation>
    </message>
    <message>
        <source>The same article stands on line %1.</source>
        <translation>Le même article figure à la ligne %1.</translation>
    </message>
    <message>
        <source>The reference %1 already stands on line %2.</source>
        <translation>La référence %1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The barcode %1 already stands on line %2.</source>
        <translation>Le code-barres %1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The prices of this catalogue are in %1, not in euros: its articles are taken without their prices.</source>
        <translation>Les prix de ce tarif sont en %1, pas en euros : ses articles sont repris sans leurs prix.</translation>
    </message>
</context>
<context>
    <name>CatalogueComparer</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>CatalogueImportService</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is no such import.</source>
        <translation>Cet import n’existe pas.</translation>
    </message>
    <message>
        <source>This import is already taken back.</source>
        <translation>Cet import est déjà annulé.</translation>
    </message>
    <message>
        <source>A later catalogue of this supplier was imported: take that one back first.</source>
        <translation>Un tarif plus récent de ce fournisseur a été importé : annulez d’abord celui-là.</translation>
    </message>
</context>
<context>
    <name>CatalogueTaking</name>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>L’import a été arrêté ; rien n’a été changé.</translation>
    </message>
</context>
<context>
    <name>Charset</name>
    <message>
        <source>Line %1 was written by an old DOS program (code page 850) or is not text. Save the file again as “CSV UTF-8”, or choose CP850 for it.</source>
        <translation>La ligne %1 vient d’un vieux programme DOS (page de code 850) ou n’est pas du texte. Enregistrez à nouveau le fichier en « CSV UTF-8 », ou choisissez CP850.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that no text has: this is not a text file. Save it again as “CSV UTF-8”.</source>
        <translation>La ligne %1 contient des octets qu’aucun texte ne contient : ce n’est pas un fichier texte. Enregistrez-le à nouveau en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>The file stops in the middle of a letter on line %1: it was cut short. Ask for it again.</source>
        <translation>Le fichier s’arrête au milieu d’une lettre à la ligne %1 : il est tronqué. Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>Line %1 is written in another encoding than the lines around it. Save the file again as “CSV UTF-8”.</source>
        <translation>La ligne %1 n’a pas le même encodage que les autres. Enregistrez à nouveau le fichier en « CSV UTF-8 ».</translation>
    </message>
</context>
<context>
    <name>ChartLoader</name>
    <message>
        <source>The chart of accounts of this program cannot be read. Install Cabas again.</source>
        <translation>Le plan comptable de ce programme est illisible. Réinstallez Cabas.</translation>
    </message>
    <message>
        <source>The chart of accounts of this program is wrong about “%1”. Install Cabas again.</source>
        <translation>Le plan comptable de ce programme se trompe sur « %1 ». Réinstallez Cabas.</translation>
    </message>
</context>
<context>
    <name>ClosingRules</name>
    <message>
        <source>%1: that is not a count.</source>
        <translation>%1 : ce n’est pas un comptage.</translation>
    </message>
    <message>
        <source>Members’ accounts are kept by Cabas and cannot be counted: leave them out.</source>
        <translation>Les comptes des membres sont tenus par Cabas et ne se comptent pas : laissez-les de côté.</translation>
    </message>
</context>
<context>
    <name>CorrectionRules</name>
    <message>
        <source>%1 is itself a refund. Correct the ticket of the sale.</source>
        <translation>%1 est lui-même un remboursement. Corrigez le ticket de la vente.</translation>
    </message>
    <message>
        <source>Something of ticket %1 was already refunded. Refund the rest of it, and sell again what is missing.</source>
        <translation>Une partie du ticket %1 a déjà été remboursée. Remboursez le reste, puis revendez ce qui manque.</translation>
    </message>
    <message>
        <source>The ticket already has these means of payment: choose what was really handed over.</source>
        <translation>Le ticket porte déjà ces moyens de paiement : choisissez ce qui a vraiment été remis.</translation>
    </message>
</context>
<context>
    <name>CorrectionService</name>
    <message>
        <source>There is no ticket %1. Read its number at the top of the ticket.</source>
        <translation>Il n’y a pas de ticket %1. Lisez son numéro en haut du ticket.</translation>
    </message>
    <message>
        <source>Give the reason: it stands on the ticket.</source>
        <translation>Donnez le motif : il figure sur le ticket.</translation>
    </message>
    <message>
        <source>A paid ticket is undone by two people.</source>
        <translation>Un ticket payé s’annule à deux.</translation>
    </message>
    <message>
        <source>The ticket already is this member’s.</source>
        <translation>Ce ticket est déjà au nom de ce membre.</translation>
    </message>
    <message>
        <source>This ticket hands over what its member had ordered: it stays theirs.</source>
        <translation>Ce ticket remet ce que son membre avait commandé : il reste à son nom.</translation>
    </message>
    <message>
        <source>Line %1 is no article: refund it instead.</source>
        <translation>La ligne %1 n’est pas un article : remboursez-la plutôt.</translation>
    </message>
    <message>
        <source>Scan the article that it should have been.</source>
        <translation>Scannez l’article qu’il fallait vendre.</translation>
    </message>
    <message>
        <source>Ticket %1 was sold without member: settle the difference by another means.</source>
        <translation>Le ticket %1 a été vendu sans membre : réglez la différence autrement.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Il n’y a pas de ticket %1.</translation>
    </message>
</context>
<context>
    <name>CountReport</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Comptages</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Right: at most 2 % away from what the file expected. Of a hundred counts, the reliability says how many are right.</source>
        <translation>Juste : à 2 % au plus de ce que le fichier attendait. La fiabilité dit combien de comptages sur cent sont justes.</translation>
    </message>
</context>
<context>
    <name>CrateReport</name>
    <message>
        <source>This supplier no longer exists.</source>
        <translation>Ce fournisseur n’existe plus.</translation>
    </message>
    <message>
        <source>Crates handed back to %1</source>
        <translation>Emballages rendus à %1</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>Remis par</translation>
    </message>
    <message>
        <source>No crate went back to %1 today: note what is handed back first.</source>
        <translation>Aucun emballage n’a été rendu à %1 aujourd’hui : notez d’abord ce qui est rendu.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Still here: %1 × %2.</source>
        <translation>Encore ici : %1 × %2.</translation>
    </message>
    <message>
        <source>Received by (name, date, signature):</source>
        <translation>Reçu par (nom, date, signature) :</translation>
    </message>
</context>
<context>
    <name>CrateRules</name>
    <message>
        <source>Name the crate in 1 to %1 letters.</source>
        <translation>Nommez l’emballage en 1 à %1 lettres.</translation>
    </message>
    <message>
        <source>An empty crate weighs between 0 and %1. Give its weight in grams.</source>
        <translation>Un emballage vide pèse entre 0 et %1. Donnez son poids en grammes.</translation>
    </message>
    <message>
        <source>A deposit lies between 0 and %1.</source>
        <translation>Une consigne va de 0 à %1.</translation>
    </message>
    <message>
        <source>Give the number of crates: 1 to %1.</source>
        <translation>Donnez le nombre d’emballages : de 1 à %1.</translation>
    </message>
    <message>
        <source>%1 is named twice: give its number once.</source>
        <translation>%1 figure deux fois : donnez son nombre une seule fois.</translation>
    </message>
    <message>
        <source>This note is too long: %1 characters at most.</source>
        <translation>Cette remarque est trop longue : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>What the scale shows must be above zero. Weigh it again.</source>
        <translation>Le poids affiché doit être supérieur à zéro. Pesez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is more than a scale weighs. Check the number typed: kilograms, not grams.</source>
        <translation>%1, c’est plus que ne pèse une balance. Vérifiez le nombre saisi : des kilogrammes, pas des grammes.</translation>
    </message>
    <message>
        <source>%1 weigh %2 empty, and the scale shows %3: nothing is left for the goods. Check the number and the kind of the crates.</source>
        <translation>%1 : %2 à vide, et la balance affiche %3. Il ne reste rien pour la marchandise. Vérifiez le nombre et le type d’emballages.</translation>
    </message>
    <message>
        <source>%1 of %2 are crates (%3): is their number right?</source>
        <translation>Sur %2, %1 sont des emballages (%3) : leur nombre est-il juste ?</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>CrateService</name>
    <message>
        <source>There is no such kind of crate.</source>
        <translation>Ce type d’emballage n’existe pas.</translation>
    </message>
    <message>
        <source>This supplier no longer exists.</source>
        <translation>Ce fournisseur n’existe plus.</translation>
    </message>
    <message>
        <source>There is a kind of crate named %1 already.</source>
        <translation>Il existe déjà un type d’emballage nommé %1.</translation>
    </message>
    <message>
        <source>There is no kind of crate “%1”.</source>
        <translation>Il n’y a pas de type d’emballage « %1 ».</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié %1 entre-temps. Regardez à nouveau, puis refaites votre changement.</translation>
    </message>
    <message>
        <source>Say whose crates these are: choose the supplier.</source>
        <translation>Dites à qui sont ces emballages : choisissez le fournisseur.</translation>
    </message>
    <message>
        <source>%1 is never handed back: there is nothing to keep count of.</source>
        <translation>%1 ne se rend jamais : il n’y a rien à compter.</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to %3.</source>
        <translation>%1 appartient à %2, pas à %3.</translation>
    </message>
    <message>
        <source>There is no delivery number %1.</source>
        <translation>Il n’y a pas de livraison numéro %1.</translation>
    </message>
</context>
<context>
    <name>CreditClaims</name>
    <message>
        <source>More of this delivery was counted after its end.</source>
        <translation>Il en a été compté davantage après la fin de la réception.</translation>
    </message>
    <message>
        <source>The reception was taken back: %1</source>
        <translation>La réception a été annulée : %1</translation>
    </message>
</context>
<context>
    <name>CreditRules</name>
    <message>
        <source>Write the number of the credit note, as the supplier printed it.</source>
        <translation>Indiquez le numéro de l’avoir, tel que le fournisseur l’a imprimé.</translation>
    </message>
    <message>
        <source>The number of a credit note has %1 characters at most.</source>
        <translation>Un numéro d’avoir compte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Write the amount of the credit note, without VAT: it is more than 0.</source>
        <translation>Indiquez le montant de l’avoir, hors TVA : il est supérieur à 0.</translation>
    </message>
    <message>
        <source>The date of a credit note cannot be to come. Read it again.</source>
        <translation>La date d’un avoir ne peut pas être à venir. Relisez-la.</translation>
    </message>
    <message>
        <source>This credit note is much older than the delivery of %1: it cannot be about it. Read its date again.</source>
        <translation>Cet avoir est bien plus ancien que la livraison du %1 : il ne peut pas la concerner. Relisez sa date.</translation>
    </message>
    <message>
        <source>Say why this credit note is no longer expected.</source>
        <translation>Dites pourquoi cet avoir n’est plus attendu.</translation>
    </message>
    <message>
        <source>This reason is too long: %1 characters at most.</source>
        <translation>Ce motif est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose the credit notes first.</source>
        <translation>Choisissez d’abord les avoirs.</translation>
    </message>
    <message>
        <source>Credit note %1 of %2 settled this already: it is not changed any more.</source>
        <translation>L’avoir %1 du %2 a déjà réglé cette ligne : elle ne change plus.</translation>
    </message>
    <message>
        <source>This was given up: %1</source>
        <translation>Cet avoir a été abandonné : %1</translation>
    </message>
    <message>
        <source>%1 and %2 write a credit note each: take one supplier at a time.</source>
        <translation>%1 et %2 établissent chacun leur avoir : prenez un fournisseur à la fois.</translation>
    </message>
    <message>
        <source>to ask for</source>
        <translation>à demander</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>abandonné</translation>
    </message>
</context>
<context>
    <name>CreditService</name>
    <message>
        <source>There is no expected credit note number %1.</source>
        <translation>Il n’y a pas d’avoir attendu numéro %1.</translation>
    </message>
    <message>
        <source>%1 were expected, the credit note is of %2.</source>
        <translation>%1 étaient attendus, l’avoir est de %2.</translation>
    </message>
</context>
<context>
    <name>CreditWords</name>
    <message>
        <source>A state is expected, asked, settled or dropped, not “%1”.</source>
        <translation>Un état est expected, asked, settled ou dropped, pas « %1 ».</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file has more than %1 lines. Cut it in smaller files.</source>
        <translation>Le fichier a plus de %1 lignes. Découpez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Line %1 has a cell longer than %2 characters. Check that the file is a table.</source>
        <translation>La ligne %1 a une cellule de plus de %2 caractères. Vérifiez que le fichier est bien un tableau.</translation>
    </message>
    <message>
        <source>Line %1 has more than %2 columns. Check the separator.</source>
        <translation>La ligne %1 a plus de %2 colonnes. Vérifiez le séparateur.</translation>
    </message>
    <message>
        <source>The quotation mark opened on line %1 is never closed: the file was cut short, or a quotation mark inside a text is not doubled.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est jamais refermé : le fichier est tronqué, ou un guillemet à l’intérieur d’un texte n’est pas doublé.</translation>
    </message>
    <message>
        <source>Line %1 goes on after a closing quotation mark. Double the quotation marks that belong to the text.</source>
        <translation>La ligne %1 continue après un guillemet fermant. Doublez les guillemets qui font partie du texte.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: it is not a table that a shop imports.</source>
        <translation>Le fichier dépasse %1 Mo : ce n’est pas un tableau qu’un magasin importe.</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8. Choose another encoding, or save the file again as “CSV UTF-8”.</source>
        <translation>La ligne %1 n’est pas en UTF-8. Choisissez un autre encodage, ou enregistrez à nouveau le fichier en « CSV UTF-8 ».</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full: nothing was recorded. Free some space on this computer, then try again.</source>
        <translation>Le disque est plein : rien n’a été enregistré. Libérez de la place sur cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Another till or window is writing to the shop's file. Nothing was recorded; please try again.</source>
        <translation>Une autre caisse ou une autre fenêtre écrit dans le fichier du magasin. Rien n’a été enregistré ; veuillez réessayer.</translation>
    </message>
    <message>
        <source>The shop's file can only be read here: nothing was recorded. Copy it to a folder you may write to.</source>
        <translation>Le fichier du magasin ne peut qu’être lu ici : rien n’a été enregistré. Copiez-le dans un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The shop's file is damaged. Stop using it, keep it as it is, and restore the last backup.</source>
        <translation>Le fichier du magasin est abîmé. Cessez de l’utiliser, gardez-le tel quel et restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>The shop's file could not be written or read: nothing was recorded. Details: %1</source>
        <translation>Le fichier du magasin n’a pas pu être écrit ou lu : rien n’a été enregistré. Détails : %1</translation>
    </message>
    <message>
        <source>Cabas stopped this because its own check failed; nothing was recorded. Please report: %1</source>
        <translation>Cabas a arrêté cette action car son propre contrôle a échoué ; rien n’a été enregistré. Merci de signaler : %1</translation>
    </message>
</context>
<context>
    <name>DayCommand</name>
    <message>
        <source>Receiving a delivery</source>
        <translation>Réception d’une livraison</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Taking pictures of the pages</source>
        <translation>Prise d’images des pages</translation>
    </message>
    <message>
        <source>Closing the till</source>
        <translation>Fermeture de la caisse</translation>
    </message>
    <message>
        <source>Writing the reports and the books</source>
        <translation>Écriture des rapports et de la comptabilité</translation>
    </message>
    <message>
        <source>%1 is a real shop. A played day writes imaginary deliveries, sales and closings, which can never be taken out again: use a file made by “cabas demo” or “cabas new --sandbox”.</source>
        <translation>%1 est un vrai magasin. Une journée jouée y écrirait des livraisons, des ventes et des clôtures imaginaires, qu’on ne pourrait plus jamais retirer : prenez un fichier créé par « cabas demo » ou « cabas new --sandbox ».</translation>
    </message>
    <message>
        <source>folder of the documents</source>
        <translation>dossier des documents</translation>
    </message>
    <message>
        <source>Say with --out in which folder the documents shall be written.</source>
        <translation>Dites avec --out dans quel dossier écrire les documents.</translation>
    </message>
</context>
<context>
    <name>DayGoodsFinder</name>
    <message>
        <source>Carrots, organic</source>
        <translation>Carottes bio</translation>
    </message>
    <message>
        <source>Vegetables</source>
        <translation>Légumes</translation>
    </message>
    <message>
        <source>Apple juice, 1 l</source>
        <translation>Jus de pomme, 1 L</translation>
    </message>
    <message>
        <source>Soft drinks</source>
        <translation>Boissons sans alcool</translation>
    </message>
    <message>
        <source>Strawberry jam, 370 g</source>
        <translation>Confiture de fraises, 370 g</translation>
    </message>
    <message>
        <source>Breakfast</source>
        <translation>Petit-déjeuner</translation>
    </message>
    <message>
        <source>Farmhouse cider, 75 cl</source>
        <translation>Cidre fermier, 75 cl</translation>
    </message>
    <message>
        <source>Wines, beers and ciders</source>
        <translation>Vins, bières et cidres</translation>
    </message>
    <message>
        <source>Olive oil soap, 100 g</source>
        <translation>Savon à l’huile d’olive, 100 g</translation>
    </message>
    <message>
        <source>Hygiene</source>
        <translation>Hygiène</translation>
    </message>
    <message>
        <source>Green lentils, 500 g</source>
        <translation>Lentilles vertes, 500 g</translation>
    </message>
    <message>
        <source>Pulses</source>
        <translation>Légumes secs</translation>
    </message>
    <message>
        <source>The Hill Farm</source>
        <translation>Ferme de la Colline</translation>
    </message>
    <message>
        <source>The shop has no VAT code in force today: without one nothing can be sold.</source>
        <translation>Aucun code de TVA n’est en vigueur aujourd’hui : sans lui, rien ne peut être vendu.</translation>
    </message>
    <message>
        <source>Alix Meadow</source>
        <translation>Alix Prairie</translation>
    </message>
</context>
<context>
    <name>DayPapers</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>There are files in %1 already. Choose a new or an empty folder, so that the documents of two days are not mixed.</source>
        <translation>Il y a déjà des fichiers dans %1. Choisissez un dossier nouveau ou vide, pour ne pas mêler les documents de deux journées.</translation>
    </message>
    <message>
        <source>the disk refused it</source>
        <translation>le disque l’a refusé</translation>
    </message>
    <message>
        <source>Reception %1</source>
        <translation>Réception %1</translation>
    </message>
    <message>
        <source>Delivery note: %1</source>
        <translation>Bon de livraison : %1</translation>
    </message>
    <message>
        <source>announced: %1</source>
        <translation>annoncé : %1</translation>
    </message>
    <message>
        <source>Unknown code %1</source>
        <translation>Code inconnu %1</translation>
    </message>
    <message>
        <source>Counted by %1</source>
        <translation>Comptée par %1</translation>
    </message>
    <message>
        <source>a picture is missing</source>
        <translation>il manque une image</translation>
    </message>
</context>
<context>
    <name>DayPlay</name>
    <message>
        <source>Wrong article</source>
        <translation>Erreur d’article</translation>
    </message>
    <message>
        <source>Dented packaging</source>
        <translation>Emballage abîmé</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Rayons</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Mise au coffre</translation>
    </message>
    <message>
        <source>20 cents missing</source>
        <translation>Il manque 20 centimes</translation>
    </message>
</context>
<context>
    <name>DeliveryCrates</name>
    <message>
        <source>There is no such kind of crate.</source>
        <translation>Ce type d’emballage n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is no longer used. Choose another kind of crate.</source>
        <translation>%1 ne sert plus. Choisissez un autre type d’emballage.</translation>
    </message>
    <message>
        <source>%1 is not sold by weight: say how many there are.</source>
        <translation>%1 ne se vend pas au poids : dites combien il y en a.</translation>
    </message>
    <message>
        <source>Give the gross weight or the quantity, not both.</source>
        <translation>Donnez le poids brut ou la quantité, pas les deux.</translation>
    </message>
</context>
<context>
    <name>DeliveryCsv</name>
    <message>
        <source>The delivery note has no column of codes. Name one “code”, “barcode” or “reference” in its first line.</source>
        <translation>Le bon de livraison n’a pas de colonne de codes. Nommez-en une « code », « code barres » ou « référence » sur sa première ligne.</translation>
    </message>
    <message>
        <source>The delivery note has no column of quantities. Name one “quantity” or “packs” in its first line.</source>
        <translation>Le bon de livraison n’a pas de colonne de quantités. Nommez-en une « quantité » ou « colis » sur sa première ligne.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>La ligne %1 n’a pas de code.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a price.</source>
        <translation>Ligne %1 : « %2 » n’est pas un prix.</translation>
    </message>
    <message>
        <source>Line %1: “%2…” is too long for a code or a lot: it has %3 characters, at most %4 are read. Is it in the right column?</source>
        <translation>Ligne %1 : « %2… » est trop long pour un code ou un lot : %3 caractères, %4 au plus sont lus. Est-ce la bonne colonne ?</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a quantity.</source>
        <translation>Ligne %1 : « %2 » n’est pas une quantité.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a date.</source>
        <translation>Ligne %1 : « %2 » n’est pas une date.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not the number of a pallet.</source>
        <translation>Ligne %1 : « %2 » n’est pas le numéro d’une palette.</translation>
    </message>
    <message>
        <source>The delivery note is empty.</source>
        <translation>Le bon de livraison est vide.</translation>
    </message>
    <message>
        <source>This file has %1 lines; a delivery has at most %2. Is it a catalogue? Import it under Catalogues.</source>
        <translation>Ce fichier a %1 lignes ; une livraison en a au plus %2. Est-ce un catalogue ? Importez-le dans Catalogues.</translation>
    </message>
</context>
<context>
    <name>DeliveryDocumentWords</name>
    <message>
        <source>This is a credit note: it announces no goods.</source>
        <translation>C’est un avoir : il n’annonce pas de marchandises.</translation>
    </message>
    <message>
        <source>This invoice has no lines: it says what is to be paid, not what was delivered. Start without it, or with the delivery note.</source>
        <translation>Cette facture n’a pas de lignes : elle dit ce qui est à payer, pas ce qui a été livré. Commencez sans elle, ou avec le bon de livraison.</translation>
    </message>
    <message>
        <source>There is nothing in this workbook.</source>
        <translation>Il n’y a rien dans ce classeur.</translation>
    </message>
    <message>
        <source>Line %1 (%2) says no quantity that can be counted.</source>
        <translation>La ligne %1 (%2) ne dit pas de quantité qui puisse être comptée.</translation>
    </message>
    <message>
        <source>%1 is empty: there is nothing in it. Was it copied whole?</source>
        <translation>%1 est vide : il ne contient rien. A-t-il été copié en entier ?</translation>
    </message>
    <message>
        <source>%1 is too large for a delivery document.</source>
        <translation>%1 est trop gros pour un document de livraison.</translation>
    </message>
    <message>
        <source>%1 is a BNN catalogue: it has prices, no quantities. Import it under Catalogues, and start without a document.</source>
        <translation>%1 est un catalogue BNN : il a des prix, pas de quantités. Importez-le dans Catalogues, et commencez sans document.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file of yours.</source>
        <translation>%1 ne peut pas être lu. Vérifiez que ce fichier est bien à vous.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>--size must be counter, shop or large.</source>
        <translation>--size doit être counter, shop ou large.</translation>
    </message>
    <message>
        <source>--seed must be a whole number.</source>
        <translation>--seed doit être un nombre entier.</translation>
    </message>
    <message>
        <source>--years must be a whole number from 1 to %1.</source>
        <translation>--years doit être un nombre entier de 1 à %1.</translation>
    </message>
    <message>
        <source>--now must be a day such as 2026-03-10.</source>
        <translation>--now doit être un jour comme 2026-03-10.</translation>
    </message>
    <message>
        <source>how large the shop is</source>
        <translation>la taille de la boutique</translation>
    </message>
    <message>
        <source>another number, another shop</source>
        <translation>un autre nombre, une autre boutique</translation>
    </message>
    <message>
        <source>how many years of history</source>
        <translation>nombre d’années d’historique</translation>
    </message>
</context>
<context>
    <name>DemoDays</name>
    <message>
        <source>The supplier’s new tariff</source>
        <translation>Nouveau tarif du fournisseur</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Rayons</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Mauvais article</translation>
    </message>
</context>
<context>
    <name>DemoInventories</name>
    <message>
        <source>Dry goods</source>
        <translation>Épicerie sèche</translation>
    </message>
    <message>
        <source>Dry goods, left</source>
        <translation>Épicerie sèche, gauche</translation>
    </message>
    <message>
        <source>Tins and jars</source>
        <translation>Conserves et bocaux</translation>
    </message>
    <message>
        <source>Tins, right</source>
        <translation>Conserves, droite</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>Réserve</translation>
    </message>
</context>
<context>
    <name>DemoMaker</name>
    <message>
        <source>Stopped: no file was made.</source>
        <translation>Arrêté : aucun fichier n’a été fait.</translation>
    </message>
</context>
<context>
    <name>DemoSpecials</name>
    <message>
        <source>for a birthday</source>
        <translation>pour un anniversaire</translation>
    </message>
    <message>
        <source>the whole case if possible</source>
        <translation>le carton entier si possible</translation>
    </message>
</context>
<context>
    <name>DespatchCsv</name>
    <message>
        <source>Nothing in this despatch advice names its columns. Ask the supplier for a row of headings above the lines.</source>
        <translation>Rien dans cet avis d’expédition ne nomme ses colonnes. Demandez au fournisseur une ligne de titres au-dessus des lignes.</translation>
    </message>
</context>
<context>
    <name>DfcReader</name>
    <message>
        <source>“%1” has no price.</source>
        <translation>« %1 » n’a pas de prix.</translation>
    </message>
    <message>
        <source>The file is larger than a catalogue can be.</source>
        <translation>Le fichier est plus grand qu’un tarif ne peut l’être.</translation>
    </message>
    <message>
        <source>The file is damaged near its byte %1: ask for it again.</source>
        <translation>Le fichier est abîmé vers son octet %1 : redemandez-le.</translation>
    </message>
</context>
<context>
    <name>DifferenceRules</name>
    <message>
        <source>The content goes from %1 to %2.</source>
        <translation>La contenance passe de %1 à %2.</translation>
    </message>
    <message>
        <source>The content may go from %1 to %2.</source>
        <translation>La contenance passe peut-être de %1 à %2.</translation>
    </message>
    <message>
        <source>Price per kilo: %1, then %2.</source>
        <translation>Prix au kilo : %1 puis %2.</translation>
    </message>
    <message>
        <source>Price per litre: %1, then %2.</source>
        <translation>Prix au litre : %1 puis %2.</translation>
    </message>
    <message>
        <source>The price goes from %1 to %2, about ten times: a comma may have moved.</source>
        <translation>Le prix passe de %1 à %2, environ dix fois : une virgule s’est peut-être déplacée.</translation>
    </message>
    <message>
        <source>The price goes from %1 to %2: one may be the price of the whole case.</source>
        <translation>Le prix passe de %1 à %2 : l’un des deux est peut-être celui du carton entier.</translation>
    </message>
    <message>
        <source>The price is now %1, which was the size of the case: the two may have been swapped.</source>
        <translation>Le prix est maintenant %1, ce qui était la taille du carton : les deux ont peut-être été échangés.</translation>
    </message>
    <message>
        <source>The price goes from %1 to %2: the content of one may have changed.</source>
        <translation>Le prix passe de %1 à %2 : la contenance a peut-être changé.</translation>
    </message>
    <message>
        <source>The file lacks many articles at once: it may be a part of the catalogue.</source>
        <translation>Il manque beaucoup d’articles d’un coup dans ce fichier : ce n’est peut-être qu’une partie du tarif.</translation>
    </message>
</context>
<context>
    <name>DigitalLink</name>
    <message>
        <source>This address is not that of an article (GS1 Digital Link).</source>
        <translation>Cette adresse n’est pas celle d’un article (GS1 Digital Link).</translation>
    </message>
    <message>
        <source>The fields of this GS1 address are not in their order.</source>
        <translation>Les champs de cette adresse GS1 ne sont pas dans l’ordre.</translation>
    </message>
    <message>
        <source>The field %1 must not stand after the ? of a GS1 address.</source>
        <translation>Le champ %1 ne peut pas se trouver après le point d’interrogation d’une adresse GS1.</translation>
    </message>
    <message>
        <source>The GS1 field (%1) is given twice in this address.</source>
        <translation>Le champ GS1 (%1) est donné deux fois dans cette adresse.</translation>
    </message>
</context>
<context>
    <name>DrawerService</name>
    <message>
        <source>A limit of a till is an amount of 0 or more.</source>
        <translation>Un seuil de caisse est un montant de 0 ou plus.</translation>
    </message>
    <message>
        <source>Count what lies in the drawer, float included: 0 or more.</source>
        <translation>Comptez ce qu’il y a dans le tiroir, fond de caisse compris : 0 ou plus.</translation>
    </message>
    <message>
        <source>%1 already has this drawer. Who relieves them signs in first.</source>
        <translation>%1 tient déjà ce tiroir. La personne qui prend la relève ouvre d’abord sa session.</translation>
    </message>
    <message>
        <source>The count differs by %1. Count again; if it stays so, say why.</source>
        <translation>Le comptage diffère de %1. Recomptez ; si l’écart demeure, donnez-en la raison.</translation>
    </message>
    <message>
        <source>Somebody else changed what this till takes meanwhile. Look at it again, then change what is still needed.</source>
        <translation>Quelqu’un d’autre vient de modifier les réglages de cette caisse. Relisez-les, puis changez ce qui doit l’être encore.</translation>
    </message>
</context>
<context>
    <name>DrawerSlips</name>
    <message>
        <source>TRAINING – NO VALUE</source>
        <translation>FORMATION – SANS VALEUR</translation>
    </message>
    <message>
        <source>Sealed bag %1</source>
        <translation>Sac scellé %1</translation>
    </message>
    <message>
        <source>Cash in the bag</source>
        <translation>Espèces dans le sac</translation>
    </message>
    <message>
        <source>Put in by</source>
        <translation>Mis en sac par</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>Reçu par</translation>
    </message>
    <message>
        <source>Cheques of %1</source>
        <translation>Chèques de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cheques</source>
        <translation>
            <numerusform>%n chèque</numerusform>
            <numerusform>%n chèques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueSale</name>
    <message>
        <source>The yearly fee of member %1 is already paid: void its line.</source>
        <translation>La cotisation annuelle du membre %1 est déjà payée : retirez la ligne.</translation>
    </message>
    <message>
        <source>Of this top-up %1 may still be given back: the rest was spent or is kept for orders paid in advance.</source>
        <translation>De cet approvisionnement, %1 peuvent encore être rendus : le reste est dépensé, ou réservé à des commandes payées d’avance.</translation>
    </message>
</context>
<context>
    <name>DuesRules</name>
    <message>
        <source>Type what is paid on the shares, above 0.</source>
        <translation>Tapez ce qui est versé sur les parts, plus que 0.</translation>
    </message>
    <message>
        <source>This shop has no shares: its profile sets no value for one.</source>
        <translation>Ce magasin n’a pas de parts sociales : son profil ne leur donne pas de valeur.</translation>
    </message>
    <message>
        <source>The member owes %1 on shares, and one costs %2: take what is owed, or that and whole shares.</source>
        <translation>Le membre doit %1 sur ses parts, et une part coûte %2 : encaissez ce qui est dû, ou cela et des parts entières.</translation>
    </message>
    <message>
        <source>The member owes nothing on shares, and one costs %1: take whole shares. To pay by instalments, the member office notes the subscription first.</source>
        <translation>Le membre ne doit rien sur ses parts, et une part coûte %1 : encaissez des parts entières. Pour payer en plusieurs fois, le bureau des membres note d’abord la souscription.</translation>
    </message>
    <message>
        <source>No more than was paid on the shares can be given back.</source>
        <translation>On ne peut pas rendre plus que ce qui a été versé sur les parts.</translation>
    </message>
    <message>
        <source>Shares are given back whole: one was paid %1.</source>
        <translation>Les parts se rendent entières : chacune a été payée %1.</translation>
    </message>
    <message>
        <source>The yearly fee is 0 or more, and no more than %1.</source>
        <translation>La cotisation annuelle est de 0 ou plus, et de %1 au plus.</translation>
    </message>
    <message>
        <source>The lowest an account may go to is 0 or less, and no less than %1.</source>
        <translation>Le plancher d’un compte est de 0 ou moins, et jamais sous %1.</translation>
    </message>
</context>
<context>
    <name>DuesService</name>
    <message>
        <source>Somebody else changed what members pay meanwhile. Look at it again, then change what is still needed.</source>
        <translation>Quelqu’un d’autre vient de modifier ce que paient les membres. Relisez-le, puis changez ce qui doit l’être encore.</translation>
    </message>
</context>
<context>
    <name>EInvoiceCheck</name>
    <message>
        <source>The invoice lacks %1.</source>
        <translation>Il manque à la facture %1.</translation>
    </message>
    <message>
        <source>%1: the invoice says %2, its parts add up to %3.</source>
        <translation>%1 : la facture dit %2, le détail donne %3.</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>sa date</translation>
    </message>
    <message>
        <source>its type</source>
        <translation>son type</translation>
    </message>
    <message>
        <source>its currency</source>
        <translation>sa monnaie</translation>
    </message>
    <message>
        <source>the seller’s name</source>
        <translation>le nom du vendeur</translation>
    </message>
    <message>
        <source>the buyer’s name</source>
        <translation>le nom de l’acheteur</translation>
    </message>
    <message>
        <source>the sum of its lines</source>
        <translation>la somme de ses lignes</translation>
    </message>
    <message>
        <source>its total without VAT</source>
        <translation>son total hors TVA</translation>
    </message>
    <message>
        <source>its total with VAT</source>
        <translation>son total TTC</translation>
    </message>
    <message>
        <source>the amount to be paid</source>
        <translation>le montant à payer</translation>
    </message>
    <message>
        <source>any line</source>
        <translation>au moins une ligne</translation>
    </message>
    <message>
        <source>Line %1: its amount is %2, its quantity and price make %3.</source>
        <translation>Ligne %1 : son montant est de %2, sa quantité et son prix donnent %3.</translation>
    </message>
    <message>
        <source>Line %1 lacks %2.</source>
        <translation>Il manque à la ligne %1 %2.</translation>
    </message>
    <message>
        <source>Line %1 has a negative price: what is given back has a negative quantity.</source>
        <translation>La ligne %1 a un prix négatif : ce qui est rendu a une quantité négative.</translation>
    </message>
    <message>
        <source>its quantity</source>
        <translation>sa quantité</translation>
    </message>
    <message>
        <source>its unit</source>
        <translation>son unité</translation>
    </message>
    <message>
        <source>its amount</source>
        <translation>son montant</translation>
    </message>
    <message>
        <source>the item’s name</source>
        <translation>le nom de l’article</translation>
    </message>
    <message>
        <source>its price</source>
        <translation>son prix</translation>
    </message>
    <message>
        <source>its category of VAT</source>
        <translation>sa catégorie de TVA</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>Somme des lignes</translation>
    </message>
    <message>
        <source>Sum of the allowances</source>
        <translation>Somme des remises</translation>
    </message>
    <message>
        <source>Sum of the charges</source>
        <translation>Somme des frais</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Total hors TVA</translation>
    </message>
    <message>
        <source>The total of VAT is said more than once in %1.</source>
        <translation>Le total de TVA est donné plusieurs fois en %1.</translation>
    </message>
    <message>
        <source>Total of VAT</source>
        <translation>Total de TVA</translation>
    </message>
    <message>
        <source>Total with VAT</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Amount to be paid</source>
        <translation>Montant à payer</translation>
    </message>
    <message>
        <source>the day or the terms of payment</source>
        <translation>la date ou les conditions de paiement</translation>
    </message>
    <message>
        <source>any number of the seller</source>
        <translation>un numéro du vendeur</translation>
    </message>
</context>
<context>
    <name>EInvoiceFields</name>
    <message>
        <source>The file has %1 times %2: no invoice has so many.</source>
        <translation>Le fichier contient %1 fois %2 : aucune facture n’en a autant.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no number as an invoice writes it, with digits and a point: ask the supplier for a correct invoice.</source>
        <translation>« %1 » (%2) n’est pas un nombre comme une facture l’écrit, avec des chiffres et un point : demandez au fournisseur une facture correcte.</translation>
    </message>
    <message>
        <source>“%1” (%2) is too large for an amount: ask the supplier for a correct invoice.</source>
        <translation>« %1 » (%2) est trop grand pour un montant : demandez au fournisseur une facture correcte.</translation>
    </message>
    <message>
        <source>%1 (%2) has more than two decimals: it was rounded.</source>
        <translation>%1 (%2) a plus de deux décimales : il a été arrondi.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no percentage from 0 to 100: ask the supplier for a correct invoice.</source>
        <translation>« %1 » (%2) n’est pas un pourcentage de 0 à 100 : demandez au fournisseur une facture correcte.</translation>
    </message>
    <message>
        <source>“%1” (%2) is neither true nor false: ask the supplier for a correct invoice.</source>
        <translation>« %1 » (%2) n’est ni vrai (true) ni faux (false) : demandez au fournisseur une facture correcte.</translation>
    </message>
    <message>
        <source>“%1” (%2) is no day that can be read: it was left out.</source>
        <translation>« %1 » (%2) n’est pas une date lisible : elle est laissée de côté.</translation>
    </message>
</context>
<context>
    <name>EInvoiceReader</name>
    <message>
        <source>This is an order, not an invoice: ask the supplier for the invoice.</source>
        <translation>C’est une commande, pas une facture : demandez la facture au fournisseur.</translation>
    </message>
    <message>
        <source>This XML file is no invoice in CII or UBL: it begins with “%1”. Ask the supplier for a Factur-X, CII or UBL file.</source>
        <translation>Ce fichier XML n’est pas une facture CII ou UBL : il commence par « %1 ». Demandez au fournisseur un fichier Factur-X, CII ou UBL.</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>son numéro</translation>
    </message>
    <message>
        <source>its day</source>
        <translation>sa date</translation>
    </message>
    <message>
        <source>its currency</source>
        <translation>sa monnaie</translation>
    </message>
    <message>
        <source>its total</source>
        <translation>son total</translation>
    </message>
    <message>
        <source>The invoice lacks %1: ask the supplier for a correct one.</source>
        <translation>Il manque à la facture %1 : demandez-en une correcte au fournisseur.</translation>
    </message>
    <message>
        <source>The invoice carries no lines: it is good for the books, not to check a delivery.</source>
        <translation>La facture n’a pas de lignes : elle convient à la comptabilité, pas au contrôle d’une livraison.</translation>
    </message>
    <message>
        <source>This PDF carries no electronic invoice, only pages to look at: ask the supplier for a Factur-X file, or type the invoice in.</source>
        <translation>Ce PDF ne contient pas de facture électronique, seulement des pages à regarder : demandez au fournisseur un fichier Factur-X, ou saisissez la facture.</translation>
    </message>
    <message>
        <source>The file is empty: ask for it again.</source>
        <translation>Le fichier est vide : redemandez-le.</translation>
    </message>
    <message>
        <source>This file is neither XML nor PDF: no electronic invoice. Ask the supplier for a Factur-X, CII or UBL file.</source>
        <translation>Ce fichier n’est ni du XML ni un PDF : ce n’est pas une facture électronique. Demandez au fournisseur un fichier Factur-X, CII ou UBL.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: no invoice is. Ask the supplier for the XML file.</source>
        <translation>Le fichier dépasse %1 Mo : aucune facture n’est si grosse. Demandez le fichier XML au fournisseur.</translation>
    </message>
</context>
<context>
    <name>EInvoiceVatCheck</name>
    <message>
        <source>%1: category %2 of VAT does not go with the rate %3.</source>
        <translation>%1 : la catégorie de TVA %2 ne va pas avec le taux %3.</translation>
    </message>
    <message>
        <source>VAT %1 at %2: the base is said to be %3, lines, allowances and charges make %4.</source>
        <translation>TVA %1 à %2 : la base dite est de %3, les lignes, remises et frais donnent %4.</translation>
    </message>
    <message>
        <source>VAT %1: there is a tax of %2 where none is due.</source>
        <translation>TVA %1 : il y a une taxe de %2 là où il n’en est pas dû.</translation>
    </message>
    <message>
        <source>VAT %1 at %2: the tax is said to be %3, the base and the rate make %4.</source>
        <translation>TVA %1 à %2 : la taxe dite est de %3, la base et le taux donnent %4.</translation>
    </message>
    <message>
        <source>A row of the VAT breakdown lacks its base.</source>
        <translation>Une ligne du détail de la TVA n’a pas de base.</translation>
    </message>
    <message>
        <source>A row of the VAT breakdown lacks its tax.</source>
        <translation>Une ligne du détail de la TVA n’a pas de montant de taxe.</translation>
    </message>
    <message>
        <source>“%1” is no category of VAT.</source>
        <translation>« %1 » n’est pas une catégorie de TVA.</translation>
    </message>
    <message>
        <source>VAT %1: the rate is missing.</source>
        <translation>TVA %1 : le taux manque.</translation>
    </message>
    <message>
        <source>VAT %1: the reason why no tax is due is missing.</source>
        <translation>TVA %1 : la raison de l’absence de taxe manque.</translation>
    </message>
    <message>
        <source>VAT %1: a reason for no tax does not belong here.</source>
        <translation>TVA %1 : une raison d’absence de taxe n’a rien à faire ici.</translation>
    </message>
    <message>
        <source>Category %1 of VAT is used but has no row in the breakdown.</source>
        <translation>La catégorie de TVA %1 est employée mais n’a pas de ligne dans le détail de la TVA.</translation>
    </message>
    <message>
        <source>What is out of scope of VAT stands beside what is not.</source>
        <translation>Ce qui est hors du champ de la TVA côtoie ce qui ne l’est pas.</translation>
    </message>
    <message>
        <source>The invoice has no VAT breakdown.</source>
        <translation>La facture n’a pas de détail de la TVA.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>A charge</source>
        <translation>Des frais</translation>
    </message>
    <message>
        <source>An allowance</source>
        <translation>Une remise</translation>
    </message>
</context>
<context>
    <name>ExpiryReport</name>
    <message>
        <source>When</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind of date</source>
        <translation>Sorte de date</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>À la vente</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The quantities are today’s. On sale: VAT included, at the price in force; margin: that without VAT, less the cost.</source>
        <translation>Les quantités sont celles d’aujourd’hui. À la vente : TVA comprise, au prix en vigueur ; marge : la même chose hors TVA, moins le coût.</translation>
    </message>
</context>
<context>
    <name>ExpiryRules</name>
    <message>
        <source>These goods are past their use-by date: they can neither be sold nor given away. Take them out.</source>
        <translation>La date limite de consommation est passée : cette marchandise ne peut être ni vendue ni donnée. Retirez-la.</translation>
    </message>
    <message>
        <source>%1 is not on sale at a price that could be lowered.</source>
        <translation>%1 n’est pas en vente à un prix que l’on puisse baisser.</translation>
    </message>
    <message>
        <source>A discount is between 1 % and 90 %.</source>
        <translation>Une remise se situe entre 1 % et 90 %.</translation>
    </message>
</context>
<context>
    <name>ExpiryService</name>
    <message>
        <source>Nothing of this lot is left, or its date is no longer near.</source>
        <translation>Il ne reste rien de ce lot, ou sa date n’est plus proche.</translation>
    </message>
    <message>
        <source>A discount takes nothing out of the stock.</source>
        <translation>Une remise ne retire rien du stock.</translation>
    </message>
    <message>
        <source>There is less than that of this lot on the shelf.</source>
        <translation>Il y a moins que cela de ce lot en rayon.</translation>
    </message>
    <message>
        <source>Short date: %1</source>
        <translation>Date courte : %1</translation>
    </message>
</context>
<context>
    <name>ExportService</name>
    <message>
        <source>The folder %1 is not empty. Choose a new one, so that nothing is mixed up.</source>
        <translation>Le dossier %1 n’est pas vide. Choisissez-en un nouveau, pour ne rien mélanger.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>The export was stopped: nothing was kept of it.</source>
        <translation>L’export a été arrêté : rien n’en a été gardé.</translation>
    </message>
</context>
<context>
    <name>FamilyService</name>
    <message>
        <source>This family no longer exists.</source>
        <translation>Cette famille n’existe plus.</translation>
    </message>
    <message>
        <source>There is already a family named %1.</source>
        <translation>Il y a déjà une famille « %1 ».</translation>
    </message>
    <message>
        <source>Families go three floors deep at most.</source>
        <translation>Les familles ont trois niveaux au plus.</translation>
    </message>
    <message>
        <source>There is already a family named %1: merge the two.</source>
        <translation>Il y a déjà une famille « %1 » : fusionnez les deux.</translation>
    </message>
    <message>
        <source>A family cannot be put inside itself.</source>
        <translation>Une famille ne peut pas être rangée dans elle-même.</translation>
    </message>
    <message>
        <source>A family cannot be merged into itself or one of its own.</source>
        <translation>Une famille ne peut être fusionnée ni avec elle-même ni avec une de ses sous-familles.</translation>
    </message>
    <message>
        <source>Give a number of days from 0 to %1.</source>
        <translation>Donnez un nombre de jours de 0 à %1.</translation>
    </message>
    <message>
        <source>Give a temperature from %1 to %2 degrees.</source>
        <translation>Donnez une température de %1 à %2 degrés.</translation>
    </message>
    <message>
        <source>There is no family named %1.</source>
        <translation>Il n’y a pas de famille « %1 ».</translation>
    </message>
</context>
<context>
    <name>FecCheck</name>
    <message>
        <source>%1 “%2” has a dot: the decimal sign is a comma.</source>
        <translation>%1 « %2 » a un point : le signe décimal est la virgule.</translation>
    </message>
    <message>
        <source>%1 “%2” has a blank: thousands are not parted.</source>
        <translation>%1 « %2 » a un espace : les milliers ne sont pas séparés.</translation>
    </message>
    <message>
        <source>%1 “%2” is too large.</source>
        <translation>%1 « %2 » est trop grand.</translation>
    </message>
    <message>
        <source>%1 “%2” is not an amount.</source>
        <translation>%1 « %2 » n’est pas un montant.</translation>
    </message>
    <message>
        <source>The file begins with a UTF-8 byte order mark.</source>
        <translation>Le fichier commence par une marque UTF-8 (BOM).</translation>
    </message>
    <message>
        <source>The file is XML: this check reads flat files, with columns.</source>
        <translation>Le fichier est en XML : ce contrôle lit les fichiers à plat, en colonnes.</translation>
    </message>
    <message>
        <source>The line is empty.</source>
        <translation>La ligne est vide.</translation>
    </message>
    <message>
        <source>The file ends with the end mark of old DOS programs.</source>
        <translation>Le fichier finit par la marque de fin des vieux programmes DOS.</translation>
    </message>
    <message>
        <source>The line is longer than any line of a FEC: this is not a text file.</source>
        <translation>La ligne est plus longue qu’aucune ligne d’un FEC : ce n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>The line holds bytes that no text has: the file is not a flat text file in ASCII or ISO 8859-15.</source>
        <translation>La ligne contient des octets qu’aucun texte ne contient : le fichier n’est pas un fichier texte à plat en ASCII ou ISO 8859-15.</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line %2.</source>
        <translation>La ligne a %1 zones, la première ligne en a %2.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>The account “%1” does not begin with three digits.</source>
        <translation>Le compte « %1 » ne commence pas par trois chiffres.</translation>
    </message>
    <message>
        <source>%1 “%2” is not a day of the calendar written YYYYMMDD.</source>
        <translation>%1 « %2 » n’est pas une date du calendrier écrite AAAAMMJJ.</translation>
    </message>
    <message>
        <source>%1 “%2” is not between 1900 and 2099.</source>
        <translation>%1 « %2 » n’est pas entre 1900 et 2099.</translation>
    </message>
    <message>
        <source>Sens “%1” is none of D, C, +1 and -1.</source>
        <translation>Sens « %1 » n’est ni D, ni C, ni +1, ni -1.</translation>
    </message>
    <message>
        <source>Debit and Credit are both filled.</source>
        <translation>Debit et Credit sont tous deux remplis.</translation>
    </message>
    <message>
        <source>Debit and Credit are both zero.</source>
        <translation>Debit et Credit sont tous deux à zéro.</translation>
    </message>
    <message>
        <source>The file’s name is not SIREN, FEC and the last day of the year (123456789FEC20261231.txt): %1</source>
        <translation>Le nom du fichier n’est pas formé du SIREN, de FEC et du dernier jour de l’exercice (123456789FEC20261231.txt) : %1</translation>
    </message>
    <message>
        <source>The file’s name begins with %1, which is not a SIREN: its check digit is wrong or it has not nine digits.</source>
        <translation>Le nom du fichier commence par %1, qui n’est pas un SIREN : sa clé est fausse ou il n’a pas neuf chiffres.</translation>
    </message>
    <message>
        <source>The file’s name says that the year ends on %1, but its entries run from %2 to %3.</source>
        <translation>Le nom du fichier indique un exercice clos le %1, mais les écritures vont du %2 au %3.</translation>
    </message>
    <message>
        <source>Some lines are in UTF-8, others are not.</source>
        <translation>Certaines lignes sont en UTF-8, d’autres non.</translation>
    </message>
    <message>
        <source>The file is in UTF-8: the rule is ASCII or ISO 8859-15.</source>
        <translation>Le fichier est en UTF-8 : la règle est l’ASCII ou l’ISO 8859-15.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a letter that French books do not use (byte 0x%1): another charset, such as a DOS one, may have been meant.</source>
        <translation>
            <numerusform>%n ligne contient une lettre inusitée en français (octet 0x%1) : un autre jeu de caractères, DOS par exemple, était peut-être voulu.</numerusform>
            <numerusform>%n lignes contiennent une lettre inusitée en français (octet 0x%1) : un autre jeu de caractères, DOS par exemple, était peut-être voulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with control characters.</source>
        <translation>
            <numerusform>%n ligne contient des caractères de contrôle.</numerusform>
            <numerusform>%n lignes contiennent des caractères de contrôle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with cells padded by blanks.</source>
        <translation>
            <numerusform>%n ligne a des zones complétées par des espaces.</numerusform>
            <numerusform>%n lignes ont des zones complétées par des espaces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with leading zeros.</source>
        <translation>
            <numerusform>%n montant commence par des zéros.</numerusform>
            <numerusform>%n montants commencent par des zéros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with more than two decimals, rounded to the cent.</source>
        <translation>
            <numerusform>%n montant a plus de deux décimales, arrondi au centime.</numerusform>
            <numerusform>%n montants ont plus de deux décimales, arrondis au centime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with a negative amount.</source>
        <translation>
            <numerusform>%n ligne a un montant négatif.</numerusform>
            <numerusform>%n lignes ont un montant négatif.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not written YYYYMMDD.</source>
        <translation>
            <numerusform>%n date n’est pas écrite AAAAMMJJ.</numerusform>
            <numerusform>%n dates ne sont pas écrites AAAAMMJJ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) validated before the line above: the rule is the order of validation.</source>
        <translation>
            <numerusform>%n ligne est validée avant la précédente : la règle est l’ordre de validation.</numerusform>
            <numerusform>%n lignes sont validées avant la précédente : la règle est l’ordre de validation.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no line of an entry: the tax office refuses it.</source>
        <translation>Le fichier ne contient aucune ligne d’écriture : l’administration le refuse.</translation>
    </message>
    <message>
        <source>The file does not balance: debit %1, credit %2.</source>
        <translation>Le fichier n’est pas équilibré : débit %1, crédit %2.</translation>
    </message>
    <message>
        <source>Lines end in different ways (CR LF, LF, CR).</source>
        <translation>Les lignes ne finissent pas toutes de la même façon (CR LF, LF, CR).</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file has more than %1 lines.</source>
        <translation>Le fichier a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Entry %1 of journal %2 does not balance: debit %3, credit %4.</source>
        <translation>L’écriture %1 du journal %2 n’est pas équilibrée : débit %3, crédit %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with several accounting days.</source>
        <translation>
            <numerusform>%n écriture a plusieurs dates comptables.</numerusform>
            <numerusform>%n écritures ont plusieurs dates comptables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with several documents.</source>
        <translation>
            <numerusform>%n écriture a plusieurs pièces.</numerusform>
            <numerusform>%n écritures ont plusieurs pièces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with several matching codes.</source>
        <translation>
            <numerusform>%n écriture a plusieurs lettrages.</numerusform>
            <numerusform>%n écritures ont plusieurs lettrages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry number(s) used in several journals: the tax office’s tool takes them for one entry.</source>
        <translation>
            <numerusform>%n numéro d’écriture sert dans plusieurs journaux : l’outil de l’administration y voit une seule écriture.</numerusform>
            <numerusform>%n numéros d’écriture servent dans plusieurs journaux : l’outil de l’administration y voit une seule écriture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) an entry number comes back after other entries.</source>
        <translation>
            <numerusform>%n fois, un numéro d’écriture revient après d’autres écritures.</numerusform>
            <numerusform>%n fois, un numéro d’écriture revient après d’autres écritures.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 entry numbers are missing, the first before %2 (journal %3).</source>
        <translation>Il manque %1 numéros d’écriture, le premier avant %2 (journal %3).</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like it.</source>
        <translation>
            <numerusform>Et %n autre du même genre.</numerusform>
            <numerusform>Et %n autres du même genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first line does not name the columns, or no TAB or “|” parts them.</source>
        <translation>La première ligne ne nomme pas les colonnes, ou rien (tabulation ou « | ») ne les sépare.</translation>
    </message>
    <message>
        <source>The first line ends with a separator: it makes %1 cells, the last one without a name.</source>
        <translation>La première ligne finit par un séparateur : cela fait %1 zones, la dernière sans nom.</translation>
    </message>
    <message>
        <source>The columns are parted by “%1”: the rule is TAB or “|”.</source>
        <translation>Les colonnes sont séparées par « %1 » : la règle est la tabulation ou « | ».</translation>
    </message>
    <message>
        <source>The column %1 stands twice.</source>
        <translation>La colonne %1 figure deux fois.</translation>
    </message>
    <message>
        <source>The column %1 is written %2.</source>
        <translation>La colonne %1 est écrite %2.</translation>
    </message>
    <message>
        <source>The first line does not name the columns. They are read in the order of the rule.</source>
        <translation>La première ligne ne nomme pas les colonnes. Elles sont lues dans l’ordre réglementaire.</translation>
    </message>
    <message>
        <source>Columns beyond the rule: %1. They must be explained in the description of the file.</source>
        <translation>Colonnes en plus de celles de la règle : %1. Elles doivent être expliquées dans le descriptif du fichier.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>La colonne %1 manque.</translation>
    </message>
    <message>
        <source>The columns are not in the order of the rule: %1 stands too early.</source>
        <translation>Les colonnes ne sont pas dans l’ordre réglementaire : %1 vient trop tôt.</translation>
    </message>
</context>
<context>
    <name>FecExport</name>
    <message>
        <source>The shop has no fiscal year that ends in %1.</source>
        <translation>Le magasin n’a pas d’exercice qui se termine en %1.</translation>
    </message>
    <message>
        <source>The fiscal year that ends in %1 has no entry: there is nothing to export.</source>
        <translation>L’exercice qui se termine en %1 n’a aucune écriture : il n’y a rien à exporter.</translation>
    </message>
    <message>
        <source>The description of the export could not be written: %1</source>
        <translation>La description de l’export n’a pas pu être écrite : %1</translation>
    </message>
</context>
<context>
    <name>FecWriter</name>
    <message>
        <source>Entry %1 has no journal or no number: it cannot go into the FEC.</source>
        <translation>L’écriture %1 n’a pas de journal ou pas de numéro : elle ne peut pas entrer dans le FEC.</translation>
    </message>
    <message>
        <source>Entry %1 has no day or is not validated: only validated entries go into the FEC.</source>
        <translation>L’écriture %1 n’a pas de date ou n’est pas validée : seules les écritures validées entrent dans le FEC.</translation>
    </message>
    <message>
        <source>Entry %1 uses account “%2”: in the FEC an account begins with three digits.</source>
        <translation>L’écriture %1 utilise le compte « %2 » : dans le FEC, un compte commence par trois chiffres.</translation>
    </message>
    <message>
        <source>Entry %1 has a line that is not either a debit or a credit.</source>
        <translation>L’écriture %1 a une ligne qui n’est pas soit au débit, soit au crédit.</translation>
    </message>
    <message>
        <source>The FEC could not be written: %1</source>
        <translation>Le FEC n’a pas pu être écrit : %1</translation>
    </message>
    <message>
        <source>The entries of the FEC do not balance: debit %1, credit %2.</source>
        <translation>Les écritures du FEC ne s’équilibrent pas : débit %1, crédit %2.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>The field “%1” must be %2.</source>
        <translation>Le champ « %1 » doit être %2.</translation>
    </message>
    <message>
        <source>The field “%1” is missing (%2).</source>
        <translation>Le champ « %1 » manque (%2).</translation>
    </message>
    <message>
        <source>The field “%1” is %2, more than any shop has: check it, a barcode may have been read into it.</source>
        <translation>Le champ «%1» vaut %2, plus qu’aucun magasin n’en a : vérifiez-le, un code-barres y a peut-être été lu.</translation>
    </message>
    <message>
        <source>The field “%1” is empty: fill it in.</source>
        <translation>Le champ «%1» est vide : remplissez-le.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a day YYYY-MM-DD</source>
        <translation>un jour AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>There is no family “%1”.</source>
        <translation>Il n’y a pas de famille « %1 ».</translation>
    </message>
</context>
<context>
    <name>FileState</name>
    <message>
        <source>Backup just now</source>
        <translation>Sauvegarde à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>Backup %n min ago</source>
        <translation>
            <numerusform>Sauvegarde il y a %n min</numerusform>
            <numerusform>Sauvegarde il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n h ago</source>
        <translation>
            <numerusform>Sauvegarde il y a %n h</numerusform>
            <numerusform>Sauvegarde il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n days ago</source>
        <translation>
            <numerusform>Sauvegarde il y a %n jour</numerusform>
            <numerusform>Sauvegarde il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>The file itself is sound</source>
        <translation>Le fichier lui-même est sain</translation>
    </message>
    <message>
        <source>each page of it, each index</source>
        <translation>chaque page, chaque index</translation>
    </message>
    <message>
        <source>Nothing refers to something missing</source>
        <translation>Rien ne renvoie à quelque chose qui manque</translation>
    </message>
    <message>
        <source>each line still has its document</source>
        <translation>chaque ligne a toujours son document</translation>
    </message>
    <message>
        <source>Its protections are in place</source>
        <translation>Ses protections sont en place</translation>
    </message>
    <message>
        <source>tables and locks as the program made them</source>
        <translation>tables et verrous comme le programme les a faits</translation>
    </message>
    <message>
        <source>Nothing posted was changed</source>
        <translation>Rien de ce qui est validé n’a été changé</translation>
    </message>
    <message>
        <source>tickets, stock, entries, accounts: link by link</source>
        <translation>tickets, stock, écritures, comptes : maillon par maillon</translation>
    </message>
    <message>
        <source>Nothing was cut off at the end</source>
        <translation>Rien n’a été coupé à la fin</translation>
    </message>
    <message>
        <source>what each closing had recorded is still there</source>
        <translation>ce que chaque clôture avait relevé est toujours là</translation>
    </message>
    <message>
        <source>Each closing carries its signature</source>
        <translation>Chaque clôture porte sa signature</translation>
    </message>
    <message>
        <source>by a key of this shop</source>
        <translation>par une clé de cette boutique</translation>
    </message>
    <message>
        <source>The signing keys are the shop’s</source>
        <translation>Les clés de signature sont celles de la boutique</translation>
    </message>
    <message>
        <source>each began as the journal says</source>
        <translation>chacune a commencé comme le journal le dit</translation>
    </message>
    <message>
        <source>Debit equals credit, entry by entry</source>
        <translation>Débit = crédit, écriture par écriture</translation>
    </message>
    <message>
        <source>each in its fiscal year</source>
        <translation>chacune dans son exercice</translation>
    </message>
    <message>
        <source>The balances shown are those recomputed</source>
        <translation>Les soldes affichés sont ceux qu’on recalcule</translation>
    </message>
    <message>
        <source>account by account</source>
        <translation>compte par compte</translation>
    </message>
    <message>
        <source>The stock is the sum of its moves</source>
        <translation>Le stock est la somme de ses mouvements</translation>
    </message>
    <message>
        <source>quantity and value, product by product</source>
        <translation>quantité et valeur, produit par produit</translation>
    </message>
    <message>
        <source>Each day knows its moves</source>
        <translation>Chaque jour connaît ses mouvements</translation>
    </message>
    <message>
        <source>the first and the last, day by day</source>
        <translation>le premier et le dernier, jour par jour</translation>
    </message>
    <message>
        <source>Each lot is the sum of its moves</source>
        <translation>Chaque lot est la somme de ses mouvements</translation>
    </message>
    <message>
        <source>lot by lot</source>
        <translation>lot par lot</translation>
    </message>
    <message>
        <source>Members’ accounts are the sum of their moves</source>
        <translation>Les comptes des membres sont la somme de leurs mouvements</translation>
    </message>
    <message>
        <source>member by member</source>
        <translation>membre par membre</translation>
    </message>
    <message>
        <source>Members’ standing follows day by day</source>
        <translation>La situation des membres se suit jour après jour</translation>
    </message>
    <message>
        <source>no day counted twice</source>
        <translation>aucun jour compté deux fois</translation>
    </message>
    <message>
        <source>Numbers follow without a gap</source>
        <translation>Les numéros se suivent sans trou</translation>
    </message>
    <message>
        <source>tickets and entries</source>
        <translation>tickets et écritures</translation>
    </message>
    <message>
        <source>Each ticket adds up</source>
        <translation>Chaque ticket tombe juste</translation>
    </message>
    <message>
        <source>lines, VAT and payments</source>
        <translation>lignes, TVA et paiements</translation>
    </message>
    <message>
        <source>Each closing is the sum of its tickets</source>
        <translation>Chaque clôture est la somme de ses tickets</translation>
    </message>
    <message>
        <source>totals, VAT, means of payment</source>
        <translation>totaux, TVA, moyens de paiement</translation>
    </message>
    <message>
        <source>People who sign in</source>
        <translation>Personnes qui se connectent</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Caisses</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Stock moves</source>
        <translation>Mouvements de stock</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Lines of who did what</source>
        <translation>Lignes de « qui a fait quoi »</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiscalYearStore</name>
    <message>
        <source>The date of the entry is missing or is not a real day.</source>
        <translation>La date de l’écriture manque ou n’est pas un vrai jour.</translation>
    </message>
    <message>
        <source>No fiscal year of the shop covers %1: years open when their first day comes. Date the entry in an open year.</source>
        <translation>Aucun exercice du magasin ne couvre le %1 : un exercice s’ouvre quand son premier jour arrive. Datez l’écriture dans un exercice ouvert.</translation>
    </message>
</context>
<context>
    <name>GapRules</name>
    <message>
        <source>A comment has %1 characters at most.</source>
        <translation>Un commentaire compte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Say which temperature was measured.</source>
        <translation>Dites quelle température a été mesurée.</translation>
    </message>
    <message>
        <source>Say why these goods are kept, or refuse them.</source>
        <translation>Dites pourquoi vous gardez ces marchandises, ou refusez-les.</translation>
    </message>
    <message>
        <source>Say what is wrong with this delivery.</source>
        <translation>Dites ce qui ne va pas dans cette livraison.</translation>
    </message>
    <message>
        <source>The quantity must be above zero and sensible.</source>
        <translation>La quantité doit être supérieure à zéro et plausible.</translation>
    </message>
    <message>
        <source>Say how much of %1 it is.</source>
        <translation>Dites de combien de %1 il s’agit.</translation>
    </message>
    <message>
        <source>%1 is counted by the piece: %2 is not a whole number.</source>
        <translation>%1 se compte à la pièce : %2 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>%1 of %2 would be noted, but %3 were counted. Scan them first, or take a note back.</source>
        <translation>%1 de %2 seraient notés, mais %3 ont été comptés. Scannez-les d’abord, ou retirez une note.</translation>
    </message>
    <message>
        <source>%1 came at %2, more than %3: refuse it, or say why you keep it.</source>
        <translation>%1 est arrivé à %2, plus de %3 : refusez, ou dites pourquoi vous gardez.</translation>
    </message>
    <message>
        <source>A temperature lies between %1 and %2.</source>
        <translation>Une température se situe entre %1 et %2.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>En trop</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Pas le bon</translation>
    </message>
    <message>
        <source>Short date</source>
        <translation>Date courte</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
</context>
<context>
    <name>GoodsInWords</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This product is not on the delivery.</source>
        <translation>Ce produit n’est pas dans la livraison.</translation>
    </message>
    <message>
        <source>There is no family “%1”.</source>
        <translation>Il n’y a pas de famille « %1 ».</translation>
    </message>
</context>
<context>
    <name>Gs1</name>
    <message>
        <source>(%1) is not a GS1 field.</source>
        <translation>(%1) n’est pas un champ GS1.</translation>
    </message>
    <message>
        <source>This is not GS1 data: it does not begin with the GS1 mark (FNC1).</source>
        <translation>Ce ne sont pas des données GS1 : elles ne commencent pas par la marque GS1 (FNC1).</translation>
    </message>
    <message>
        <source>The GS1 code is empty.</source>
        <translation>Le code GS1 est vide.</translation>
    </message>
    <message>
        <source>The GS1 code is damaged: no field is called “%1”.</source>
        <translation>Le code GS1 est abîmé : aucun champ ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>This is not a GS1 code in brackets, like (01)09520123456788(10)AB.</source>
        <translation>Ce n’est pas un code GS1 entre parenthèses, comme (01)09520123456788(10)AB.</translation>
    </message>
    <message>
        <source>The GS1 field (%1) is there twice with two values.</source>
        <translation>Le champ GS1 (%1) est présent deux fois avec deux valeurs.</translation>
    </message>
    <message>
        <source>The GS1 fields (%1) and (%2) must not be together.</source>
        <translation>Les champs GS1 (%1) et (%2) ne peuvent pas aller ensemble.</translation>
    </message>
    <message>
        <source>The GS1 field (%1) needs one of these beside it: %2.</source>
        <translation>Le champ GS1 (%1) doit être accompagné de l’un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>The GS1 field (%1) needs its serial number to be signed.</source>
        <translation>Le champ GS1 (%1) doit porter son numéro de série pour être signé.</translation>
    </message>
</context>
<context>
    <name>Gs1Checks</name>
    <message>
        <source>The GS1 field (%1) is too short.</source>
        <translation>Le champ GS1 (%1) est trop court.</translation>
    </message>
    <message>
        <source>The GS1 field (%1) holds a character it must not hold.</source>
        <translation>Le champ GS1 (%1) contient un caractère interdit.</translation>
    </message>
    <message>
        <source>The check digit of the GS1 field (%1) is wrong: scan it again.</source>
        <translation>La clé de contrôle du champ GS1 (%1) est fausse : scannez de nouveau.</translation>
    </message>
    <message>
        <source>The date of the GS1 field (%1) does not exist.</source>
        <translation>La date du champ GS1 (%1) n’existe pas.</translation>
    </message>
    <message>
        <source>The value of the GS1 field (%1) is not allowed.</source>
        <translation>La valeur du champ GS1 (%1) n’est pas permise.</translation>
    </message>
    <message>
        <source>The GS1 field (%1) is too long.</source>
        <translation>Le champ GS1 (%1) est trop long.</translation>
    </message>
</context>
<context>
    <name>HomeDeeds</name>
    <message>
        <source>Go on receiving</source>
        <translation>Continuer la réception</translation>
    </message>
    <message>
        <source>Receive %1</source>
        <translation>Réceptionner %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines expected, %1 already counted</source>
        <translation>
            <numerusform>%n ligne attendue, %1 déjà comptée</numerusform>
            <numerusform>%n lignes attendues, %1 déjà comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products counted so far</source>
        <translation>
            <numerusform>%n produit compté jusqu’ici</numerusform>
            <numerusform>%n produits comptés jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>lines left</source>
        <translation>lignes restantes</translation>
    </message>
    <message>
        <source>Receive a delivery</source>
        <translation>Réceptionner une livraison</translation>
    </message>
    <message>
        <source>Scan what arrives; the note can come later</source>
        <translation>Scannez ce qui arrive ; le bon peut venir après</translation>
    </message>
    <message>
        <source>Go on at till %1</source>
        <translation>Continuer à la caisse %1</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>Ouverte depuis %1</translation>
    </message>
    <message>
        <source>sold so far</source>
        <translation>déjà vendus</translation>
    </message>
    <message>
        <source>Open the till</source>
        <translation>Ouvrir une caisse</translation>
    </message>
    <message>
        <source>Count the float, then sell</source>
        <translation>Comptez le fond de caisse, puis vendez</translation>
    </message>
    <message>
        <source>Print labels</source>
        <translation>Imprimer des étiquettes</translation>
    </message>
    <message>
        <source>What the shelves say is no longer right</source>
        <translation>Ce que disent les rayons n’est plus juste</translation>
    </message>
    <message>
        <source>to print</source>
        <translation>à imprimer</translation>
    </message>
    <message>
        <source>Check a price</source>
        <translation>Vérifier un prix</translation>
    </message>
    <message>
        <source>Scan anything, anywhere</source>
        <translation>Scannez n’importe où</translation>
    </message>
    <message>
        <source>Note a loss</source>
        <translation>Noter une perte</translation>
    </message>
    <message>
        <source>Broken, out of date, tasted</source>
        <translation>Casse, périmé, dégustation</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Chercher un membre</translation>
    </message>
    <message>
        <source>By name, number or badge</source>
        <translation>Par nom, numéro ou badge</translation>
    </message>
    <message>
        <source>Look at the books</source>
        <translation>Voir les comptes</translation>
    </message>
    <message>
        <source>Balance, ledger, entries</source>
        <translation>Balance, grand livre, écritures</translation>
    </message>
</context>
<context>
    <name>InStoreCodeEntry</name>
    <message>
        <source>All numbers of the barcode rules are given. Add a rule with more places.</source>
        <translation>Tous les numéros des règles de codes-barres sont attribués. Ajoutez une règle avec plus de places.</translation>
    </message>
    <message>
        <source>No barcode rule is for such a product. Add one among the barcode rules.</source>
        <translation>Aucune règle de codes-barres n’est faite pour un tel produit. Ajoutez-en une parmi les règles de codes-barres.</translation>
    </message>
</context>
<context>
    <name>InventoryReport</name>
    <message>
        <source>There is no inventory number %1.</source>
        <translation>Il n’y a pas d’inventaire numéro %1.</translation>
    </message>
    <message>
        <source>%1 is not closed: nothing is decided yet.</source>
        <translation>%1 n’est pas clos : rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>%1: %2 missing, %3 of what was expected.</source>
        <translation>%1 : %2 manquants, soit %3 de ce qui était attendu.</translation>
    </message>
    <message>
        <source>Counted in %1 min: %2 min %3 s a reference.</source>
        <translation>Compté en %1 min : %2 min %3 s par référence.</translation>
    </message>
    <message>
        <source>Not counted again: left as it was</source>
        <translation>Non recompté : laissé tel quel</translation>
    </message>
    <message>
        <source>Not counted everywhere: left as it was</source>
        <translation>Pas compté partout : laissé tel quel</translation>
    </message>
    <message>
        <source>Not counted: left as it was</source>
        <translation>Non compté : laissé tel quel</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>No inventory was closed yet.</source>
        <translation>Aucun inventaire n’est encore clos.</translation>
    </message>
    <message>
        <source>Inventory %1</source>
        <translation>Inventaire %1</translation>
    </message>
    <message>
        <source>Total put right</source>
        <translation>Total corrigé</translation>
    </message>
</context>
<context>
    <name>InventoryRules</name>
    <message>
        <source>%1 is sold by the %2: type its weight, or scan a weight label.</source>
        <translation>%1 se vend au %2 : tapez son poids, ou scannez une étiquette de balance.</translation>
    </message>
    <message>
        <source>%1 is too much to be true. Check the number typed.</source>
        <translation>La quantité de %1 est trop grande pour être vraie. Vérifiez le nombre saisi.</translation>
    </message>
    <message>
        <source>Name the inventory in 1 to %1 letters.</source>
        <translation>Nommez l’inventaire en 1 à %1 lettres.</translation>
    </message>
    <message>
        <source>Say which shelf or room is counted: at least one, at most %1.</source>
        <translation>Dites quel rayon ou quelle pièce on compte : au moins un lieu, au plus %1.</translation>
    </message>
    <message>
        <source>A place to count needs a name.</source>
        <translation>Un lieu à compter doit avoir un nom.</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 est nommé deux fois.</translation>
    </message>
    <message>
        <source>A tolerance lies between 0 and 100 %, and its value is not negative.</source>
        <translation>Une tolérance va de 0 à 100 %, et sa valeur n’est pas négative.</translation>
    </message>
</context>
<context>
    <name>InventoryService</name>
    <message>
        <source>There is no inventory number %1.</source>
        <translation>Il n’y a pas d’inventaire numéro %1.</translation>
    </message>
    <message>
        <source>%1 was abandoned.</source>
        <translation>%1 a été abandonné.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Rien n’est encore compté.</translation>
    </message>
    <message>
        <source>Not finished: %1 to count again, %2 not counted in all their places, %3 not counted at all. Count them, or say that their stock stays as it is.</source>
        <translation>Pas terminé : %1 à recompter, %2 pas comptés dans tous leurs lieux, %3 pas comptés du tout. Comptez-les, ou dites que leur stock reste tel quel.</translation>
    </message>
    <message>
        <source>%1 is over: its count can no longer change. Begin another inventory, or count the product by itself.</source>
        <translation>%1 est terminé : son comptage ne change plus. Commencez un autre inventaire, ou comptez le produit seul.</translation>
    </message>
    <message>
        <source>This place is not part of an inventory.</source>
        <translation>Ce lieu ne fait partie d’aucun inventaire.</translation>
    </message>
    <message>
        <source>There is a first count and a second one.</source>
        <translation>Il y a un premier comptage et un second.</translation>
    </message>
    <message>
        <source>A lot’s mark has %1 characters at most. Was something else scanned there?</source>
        <translation>Un numéro de lot a au plus %1 caractères. A-t-on scanné autre chose à cet endroit ?</translation>
    </message>
    <message>
        <source>%1 is not the code of an article.</source>
        <translation>%1 n’est pas le code d’un article.</translation>
    </message>
    <message>
        <source>No product has the code %1. It is noted, and counts for nothing: enter the product, then scan it again.</source>
        <translation>Aucun produit n’a le code %1. Il est noté et ne compte pas : créez le produit, puis scannez-le de nouveau.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Ce produit n’est plus au catalogue.</translation>
    </message>
    <message>
        <source>This scan was taken back.</source>
        <translation>Ce scan a été annulé.</translation>
    </message>
</context>
<context>
    <name>InventoryWords</name>
    <message>
        <source>Being counted</source>
        <translation>En comptage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>À recompter</translation>
    </message>
    <message>
        <source>Part missing</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Sold while it was counted</source>
        <translation>Vendu pendant le comptage</translation>
    </message>
    <message>
        <source>Far from expected</source>
        <translation>Loin de l’attendu</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Pas compté : %1</translation>
    </message>
    <message>
        <source>Should be at: %1</source>
        <translation>Devrait être : %1</translation>
    </message>
    <message>
        <source>In a delivery being received: %1</source>
        <translation>Dans une livraison en réception : %1</translation>
    </message>
    <message>
        <source>Counted twice by the same person</source>
        <translation>Compté deux fois par la même personne</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>There is no family “%1”.</source>
        <translation>Il n’y a pas de famille « %1 ».</translation>
    </message>
    <message>
        <source>Say in which zone this was counted.</source>
        <translation>Dites dans quelle zone cela est compté.</translation>
    </message>
    <message>
        <source>“%1” is not counted in this inventory.</source>
        <translation>« %1 » n’est pas compté dans cet inventaire.</translation>
    </message>
</context>
<context>
    <name>JournalStore</name>
    <message>
        <source>This entry was already reversed.</source>
        <translation>Cette écriture a déjà été extournée.</translation>
    </message>
</context>
<context>
    <name>LabelCommand</name>
    <message>
        <source>the file to write, .pdf or .png</source>
        <translation>le fichier à écrire, .pdf ou .png</translation>
    </message>
    <message>
        <source>the shop whose products the codes are</source>
        <translation>la boutique dont les codes sont les articles</translation>
    </message>
    <message>
        <source>the labels that wait in the shop</source>
        <translation>les étiquettes qui attendent dans la boutique</translation>
    </message>
    <message>
        <source>every product that the shop sells</source>
        <translation>tous les articles que la boutique vend</translation>
    </message>
    <message>
        <source>a list of codes, one a line</source>
        <translation>une liste de codes, un par ligne</translation>
    </message>
    <message>
        <source>the paper, see: cabas barcode formats</source>
        <translation>le papier, voir : cabas barcode formats</translation>
    </message>
    <message>
        <source>the first free place of the first sheet, from 1</source>
        <translation>la première place libre de la première planche, à partir de 1</translation>
    </message>
    <message>
        <source>copies of each label</source>
        <translation>exemplaires de chaque étiquette</translation>
    </message>
    <message>
        <source>QR codes in place of bars</source>
        <translation>des QR codes à la place des barres</translation>
    </message>
    <message>
        <source>lines to cut along</source>
        <translation>des traits de coupe</translation>
    </message>
    <message>
        <source>takes the labels off the queue once written</source>
        <translation>retire de la file les étiquettes écrites</translation>
    </message>
    <message>
        <source>without a shop: the name on the label</source>
        <translation>sans boutique : le nom sur l’étiquette</translation>
    </message>
    <message>
        <source>without a shop: the price, in cents</source>
        <translation>sans boutique : le prix, en centimes</translation>
    </message>
    <message>
        <source>without a shop: piece, kg or l</source>
        <translation>sans boutique : piece, kg ou l</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3.</source>
        <translation>--%1 doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>--unit must be piece, kg or l.</source>
        <translation>--unit doit être piece, kg ou l.</translation>
    </message>
    <message>
        <source>Say with --out which file shall be written.</source>
        <translation>Dites avec --out quel fichier écrire.</translation>
    </message>
    <message>
        <source>Say with --shop whose labels are wanted.</source>
        <translation>Dites avec --shop de quelle boutique sont les étiquettes.</translation>
    </message>
    <message>
        <source>--printed goes with --queue.</source>
        <translation>--printed va avec --queue.</translation>
    </message>
    <message>
        <source>Say which labels: codes, --codes LIST, --queue or --all.</source>
        <translation>Dites quelles étiquettes : des codes, --codes LISTE, --queue ou --all.</translation>
    </message>
</context>
<context>
    <name>LabelFormats</name>
    <message>
        <source>A4 sheet, 24 of 70 × 37 mm</source>
        <translation>Planche A4, 24 de 70 × 37 mm</translation>
    </message>
    <message>
        <source>A4 sheet, 21 of 63.5 × 38.1 mm</source>
        <translation>Planche A4, 21 de 63,5 × 38,1 mm</translation>
    </message>
    <message>
        <source>A4 sheet, 14 of 99.1 × 38.1 mm</source>
        <translation>Planche A4, 14 de 99,1 × 38,1 mm</translation>
    </message>
    <message>
        <source>A4 sheet, 65 of 38.1 × 21.2 mm</source>
        <translation>Planche A4, 65 de 38,1 × 21,2 mm</translation>
    </message>
    <message>
        <source>A4 sheet, 8 of 99.1 × 67.7 mm</source>
        <translation>Planche A4, 8 de 99,1 × 67,7 mm</translation>
    </message>
    <message>
        <source>Signs of A6, four to cut from A4</source>
        <translation>Affichettes A6, quatre à découper dans un A4</translation>
    </message>
    <message>
        <source>Signs of A5, two to cut from A4</source>
        <translation>Affichettes A5, deux à découper dans un A4</translation>
    </message>
    <message>
        <source>Roll of 62 × 29 mm</source>
        <translation>Rouleau de 62 × 29 mm</translation>
    </message>
    <message>
        <source>Roll of 57 × 32 mm</source>
        <translation>Rouleau de 57 × 32 mm</translation>
    </message>
    <message>
        <source>Roll of 100 × 50 mm</source>
        <translation>Rouleau de 100 × 50 mm</translation>
    </message>
    <message>
        <source>There is no paper “%1” for labels. There are: %2.</source>
        <translation>Il n’y a pas de papier « %1 » pour les étiquettes. Il y a : %2.</translation>
    </message>
</context>
<context>
    <name>LabelLayout</name>
    <message>
        <source>Allergens: %1</source>
        <translation>Allergènes : %1</translation>
    </message>
    <message>
        <source>Allergens: ask for the list.</source>
        <translation>Allergènes : demandez la liste.</translation>
    </message>
</context>
<context>
    <name>LabelPaper</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>%1 ends neither in .pdf nor in .png.</source>
        <translation>%1 ne finit ni par .pdf ni par .png.</translation>
    </message>
</context>
<context>
    <name>LabelRules</name>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Palestine</source>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>per kg</source>
        <translation>le kg</translation>
    </message>
    <message>
        <source>per litre</source>
        <translation>le litre</translation>
    </message>
    <message>
        <source>each</source>
        <translation>la pièce</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1/pièce</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>deposit %1</source>
        <translation>consigne %1</translation>
    </message>
    <message>
        <source>There is no label to print.</source>
        <translation>Il n’y a pas d’étiquette à imprimer.</translation>
    </message>
    <message>
        <source>One to %1 copies of a label can be printed at once.</source>
        <translation>On peut imprimer de 1 à %1 exemplaires d’une étiquette à la fois.</translation>
    </message>
    <message>
        <source>More than %1 labels do not go on one print: print them in parts.</source>
        <translation>Plus de %1 étiquettes ne passent pas en une impression : imprimez-les en plusieurs fois.</translation>
    </message>
    <message>
        <source>This sheet has the places 1 to %1.</source>
        <translation>Cette planche a les places 1 à %1.</translation>
    </message>
</context>
<context>
    <name>LabelService</name>
    <message>
        <source>A product of these labels is no longer there.</source>
        <translation>Un article de ces étiquettes n’existe plus.</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>Aucun article n’a le code %1.</translation>
    </message>
</context>
<context>
    <name>LedgerRules</name>
    <message>
        <source>An entry needs at least two lines: one debited, one credited. Add the missing line.</source>
        <translation>Une écriture a besoin d’au moins deux lignes : une au débit, une au crédit. Ajoutez la ligne qui manque.</translation>
    </message>
    <message>
        <source>The total of this entry is too large to be right. Check its amounts.</source>
        <translation>Le total de cette écriture est trop grand pour être juste. Vérifiez les montants.</translation>
    </message>
    <message>
        <source>This entry is not balanced: debits are %1, credits are %2, a difference of %3. Correct an amount or add the missing line.</source>
        <translation>Cette écriture n’est pas équilibrée : débit %1, crédit %2, soit %3 d’écart. Corrigez un montant ou ajoutez la ligne qui manque.</translation>
    </message>
    <message>
        <source>There is no journal “%1”. Choose one of the shop’s journals.</source>
        <translation>Il n’y a pas de journal « %1 ». Choisissez un des journaux du magasin.</translation>
    </message>
    <message>
        <source>The date of the entry is missing or is not a real day.</source>
        <translation>La date de l’écriture manque ou n’est pas un vrai jour.</translation>
    </message>
    <message>
        <source>The date of the document is missing or is not a real day.</source>
        <translation>La date de la pièce manque ou n’est pas un vrai jour.</translation>
    </message>
    <message>
        <source>An entry needs the reference of its document (invoice, slip…). Type one.</source>
        <translation>Une écriture a besoin de la référence de sa pièce (facture, bordereau…). Saisissez-la.</translation>
    </message>
    <message>
        <source>An entry needs a label that says what it is. Type one.</source>
        <translation>Une écriture a besoin d’un libellé qui dit ce qu’elle est. Saisissez-le.</translation>
    </message>
    <message>
        <source>No fiscal year of the shop covers %1. Date the entry in an open year.</source>
        <translation>Aucun exercice du magasin ne couvre le %1. Datez l’écriture dans un exercice ouvert.</translation>
    </message>
    <message>
        <source>The fiscal year from %1 to %2 is closed for good: nothing more may be posted in it. Date the entry in an open year.</source>
        <translation>L’exercice du %1 au %2 est clos définitivement : plus rien ne peut y être écrit. Datez l’écriture dans un exercice ouvert.</translation>
    </message>
    <message>
        <source>The fiscal year from %1 to %2 is being closed: nothing more may be posted in it. Date the entry in an open year, or ask the treasurer.</source>
        <translation>L’exercice du %1 au %2 est en cours de clôture : plus rien ne peut y être écrit. Datez l’écriture dans un exercice ouvert, ou demandez à la trésorerie.</translation>
    </message>
    <message>
        <source>The books are locked until %1 included, and this entry is dated %2. Date it later.</source>
        <translation>La comptabilité est verrouillée jusqu’au %1 inclus, et cette écriture est datée du %2. Datez-la plus tard.</translation>
    </message>
    <message>
        <source>Line %1: there is no account %2. Choose one of the chart, or add it.</source>
        <translation>Ligne %1 : il n’y a pas de compte %2. Choisissez-en un dans le plan, ou ajoutez-le.</translation>
    </message>
    <message>
        <source>Line %1: %2 is the heading of a class, not an account. Choose one of its accounts.</source>
        <translation>Ligne %1 : %2 est un titre de classe, pas un compte. Choisissez un de ses comptes.</translation>
    </message>
    <message>
        <source>Line %1: account %2 “%3” is closed. Choose another one.</source>
        <translation>Ligne %1 : le compte %2 « %3 » est fermé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Line %1: account %2 “%3” is kept by person or company. Say which one.</source>
        <translation>Ligne %1 : le compte %2 « %3 » est tenu par tiers. Dites lequel.</translation>
    </message>
    <message>
        <source>Line %1: an amount is never negative. Put it on the other side.</source>
        <translation>Ligne %1 : un montant n’est jamais négatif. Mettez-le de l’autre côté.</translation>
    </message>
    <message>
        <source>Line %1 has a debit and a credit. Make two lines of it.</source>
        <translation>La ligne %1 a un débit et un crédit. Faites-en deux lignes.</translation>
    </message>
    <message>
        <source>Line %1 has no amount. Give it one or remove it.</source>
        <translation>La ligne %1 n’a pas de montant. Donnez-lui-en un ou retirez-la.</translation>
    </message>
    <message>
        <source>Line %1: this amount is too large to be right.</source>
        <translation>Ligne %1 : ce montant est trop grand pour être juste.</translation>
    </message>
    <message>
        <source>Reversal of %1: %2</source>
        <translation>Extourne de %1 : %2</translation>
    </message>
    <message>
        <source>“%1” cannot be an account number: it begins with three digits and goes on with digits or capitals, 15 at most.</source>
        <translation>« %1 » ne peut pas être un numéro de compte : il commence par trois chiffres et continue par des chiffres ou des majuscules, 15 au plus.</translation>
    </message>
</context>
<context>
    <name>LimitRules</name>
    <message>
        <source>a ticket</source>
        <translation>par ticket</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>on this ticket</source>
        <translation>sur ce ticket</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ce mois-ci</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>cette semaine</translation>
    </message>
    <message>
        <source>%1: %2 too many %3. The household may have %4.</source>
        <translation>%1 : %2 de trop %3. Le foyer a droit à %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 left %4.</source>
        <translation>%1 : reste %2 sur %3 %4.</translation>
    </message>
    <message>
        <source>Take some out, or have a coordinator allow it.</source>
        <translation>Retirez-en, ou demandez l’accord d’un coordinateur.</translation>
    </message>
    <message>
        <source>Choose an article or a family.</source>
        <translation>Choisissez un article ou une famille.</translation>
    </message>
    <message>
        <source>A limit is more than 0. To sell none at all, withdraw the article.</source>
        <translation>Une limite est supérieure à 0. Pour ne plus rien vendre, retirez l’article de la vente.</translation>
    </message>
    <message>
        <source>That is more than one line may hold: it would limit nothing.</source>
        <translation>C’est plus qu’une ligne ne peut contenir : cela ne limiterait rien.</translation>
    </message>
    <message>
        <source>This article is sold by the piece: give a whole number.</source>
        <translation>Cet article se vend à la pièce : indiquez un nombre entier.</translation>
    </message>
</context>
<context>
    <name>LossReport</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Bénéficiaire</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>At weighted average cost, VAT excluded.</source>
        <translation>Au coût moyen pondéré, hors TVA.</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Donation to %1</source>
        <translation>Don à %1</translation>
    </message>
    <message>
        <source>Nothing was given to this receiver on that day.</source>
        <translation>Rien n’a été donné à ce bénéficiaire ce jour-là.</translation>
    </message>
    <message>
        <source>Given free of charge. Values at cost, VAT excluded.</source>
        <translation>Donné gratuitement. Valeurs au coût, hors TVA.</translation>
    </message>
    <message>
        <source>Received by (name, date, signature):</source>
        <translation>Reçu par (nom, date, signature) :</translation>
    </message>
</context>
<context>
    <name>LossService</name>
    <message>
        <source>No product has the code %1.</source>
        <translation>Aucun produit n’a le code %1.</translation>
    </message>
    <message>
        <source>There is no loss number %1.</source>
        <translation>Il n’y a pas de perte numéro %1.</translation>
    </message>
    <message>
        <source>This loss of %1 was already taken back.</source>
        <translation>Cette perte de %1 est déjà annulée.</translation>
    </message>
</context>
<context>
    <name>MailChild</name>
    <message>
        <source>The mail server %1 does not answer. See whether this computer is on the internet and the name is right.</source>
        <translation>Le serveur de courriel %1 ne répond pas. Vérifiez la connexion à Internet de cet ordinateur et le nom du serveur.</translation>
    </message>
    <message>
        <source>The mail server %1 cannot be trusted: its certificate or its encryption does not fit. Check the name, the port and the encryption.</source>
        <translation>Impossible de faire confiance au serveur de courriel %1 : son certificat ou son chiffrement ne convient pas. Vérifiez le nom, le port et le chiffrement.</translation>
    </message>
    <message>
        <source>The mail server does not take this name and password. Type them again in the settings of mail.</source>
        <translation>Le serveur de courriel refuse ce nom et ce mot de passe. Ressaisissez-les dans les réglages du courriel.</translation>
    </message>
    <message>
        <source>The mail left, and the server did not say that it took it. It may arrive all the same.</source>
        <translation>Le courriel est parti, mais le serveur n’a pas confirmé l’avoir pris. Il peut arriver quand même.</translation>
    </message>
    <message>
        <source>The mail server refused the mail: %1</source>
        <translation>Le serveur de courriel a refusé l’envoi : %1</translation>
    </message>
    <message>
        <source>The program that sends mails, %1, is missing. Install Cabas again.</source>
        <translation>Le programme d’envoi des courriels, %1, est introuvable. Réinstallez Cabas.</translation>
    </message>
</context>
<context>
    <name>MailSecret</name>
    <message>
        <source>The password could not be kept in %1. Free some room or ask for the right to write there.</source>
        <translation>Le mot de passe n’a pas pu être gardé dans %1. Libérez de la place ou demandez le droit d’y écrire.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>The window cannot be opened: its library is missing (%1).</source>
        <translation>La fenêtre ne peut pas s’ouvrir : sa bibliothèque manque (%1).</translation>
    </message>
    <message>
        <source>cabas [FILE] opens the window.</source>
        <translation>cabas [FICHIER] ouvre la fenêtre.</translation>
    </message>
</context>
<context>
    <name>MemberActions</name>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>The field “means” must be cash, card, cheque or transfer.</source>
        <translation>Le champ « means » doit valoir cash, card, cheque ou transfer.</translation>
    </message>
</context>
<context>
    <name>MemberLines</name>
    <message>
        <source>This shop has no shares: its profile sets no value for one.</source>
        <translation>Ce magasin n’a pas de parts sociales : son profil ne leur donne pas de valeur.</translation>
    </message>
    <message>
        <source>This shop asks no yearly fee. An administrator sets it among what members pay.</source>
        <translation>Ce magasin ne demande pas de cotisation annuelle. Elle se règle dans les réglages de la caisse.</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Saisissez une somme supérieure à 0.</translation>
    </message>
    <message>
        <source>That amount is beyond what one line may hold.</source>
        <translation>Ce montant dépasse ce qu’une ligne peut contenir.</translation>
    </message>
    <message>
        <source>Payment on shares</source>
        <translation>Versement sur parts</translation>
    </message>
    <message>
        <source>Share of the shop</source>
        <translation>Part sociale</translation>
    </message>
    <message>
        <source>Yearly fee %1</source>
        <translation>Cotisation %1</translation>
    </message>
    <message>
        <source>Onto the member’s account</source>
        <translation>Versement sur le compte</translation>
    </message>
    <message>
        <source>Gift to the solidarity fund</source>
        <translation>Don à la caisse de solidarité</translation>
    </message>
    <message>
        <source>“%1” stands once on a ticket: type its amount.</source>
        <translation>« %1 » figure une fois par ligne : tapez son montant.</translation>
    </message>
    <message>
        <source>“%1” has no discount.</source>
        <translation>« %1 » n’a pas de remise.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: scan the member’s badge first, it is paid for them.</source>
        <translation>Ligne %1, « %2 » : scannez d’abord le badge du membre, c’est payé à son nom.</translation>
    </message>
    <message>
        <source>The yearly fee stands twice on the ticket: void one.</source>
        <translation>La cotisation figure deux fois sur le ticket : retirez-en une.</translation>
    </message>
</context>
<context>
    <name>MemberPosting</name>
    <message>
        <source>Top-up, member %1</source>
        <translation>Rechargement, membre %1</translation>
    </message>
    <message>
        <source>Account of member %1: %2</source>
        <translation>Compte du membre %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) subscribed, member %1</source>
        <translation>
            <numerusform>%n part sociale souscrite, membre %1</numerusform>
            <numerusform>%n parts sociales souscrites, membre %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemberRules</name>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>En alerte</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>En délai</translation>
    </message>
    <message>
        <source>Exempted</source>
        <translation>Exempté</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>En congé</translation>
    </message>
    <message>
        <source>Payment awaited</source>
        <translation>Paiement attendu</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Mistake put right</source>
        <translation>Erreur corrigée</translation>
    </message>
    <message>
        <source>Cheque or transfer not honoured</source>
        <translation>Chèque ou virement impayé</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <translation>Geste commercial</translation>
    </message>
    <message>
        <source>Moved to or from another member</source>
        <translation>Transfert avec un autre membre</translation>
    </message>
    <message>
        <source>%1 at once on a member’s account is more than the limit of %2. Check the amount.</source>
        <translation>%1 en une fois sur le compte d’un membre dépasse la limite de %2. Vérifiez le montant.</translation>
    </message>
    <message>
        <source>A member needs a name.</source>
        <translation>Un membre doit avoir un nom.</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters at most.</source>
        <translation>Ce nom est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A member’s number goes from 1 to %1.</source>
        <translation>Le numéro d’un membre va de 1 à %1.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct it or leave it empty.</source>
        <translation>« %1 » n’est pas une adresse électronique. Corrigez-la ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>The day the member joined is missing.</source>
        <translation>La date d’adhésion du membre manque.</translation>
    </message>
    <message>
        <source>A member cannot leave before joining (%1).</source>
        <translation>Un membre ne peut pas partir avant son adhésion (%1).</translation>
    </message>
    <message>
        <source>A household needs a name of 1 to %1 characters.</source>
        <translation>Un foyer doit avoir un nom de 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>The number of shares goes from 1 to %1.</source>
        <translation>Le nombre de parts va de 1 à %1.</translation>
    </message>
    <message>
        <source>There is no standing “%1”. Choose among: %2.</source>
        <translation>La situation « %1 » n’existe pas. Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>A standing ends after the day it begins.</source>
        <translation>Une situation se termine après le jour où elle commence.</translation>
    </message>
    <message>
        <source>Say why the member may not shop: the cashier will read it to them.</source>
        <translation>Indiquez pourquoi le membre ne peut pas faire ses courses : la personne en caisse le lui lira.</translation>
    </message>
    <message>
        <source>Left the shop on %1.</source>
        <translation>A quitté le magasin le %1.</translation>
    </message>
    <message>
        <source>A top-up is an amount above 0.</source>
        <translation>Un rechargement est un montant supérieur à 0.</translation>
    </message>
    <message>
        <source>This account already has movements: its opening balance can no longer be set. Correct it instead.</source>
        <translation>Ce compte a déjà des mouvements : son solde d’ouverture ne peut plus être saisi. Faites plutôt une correction.</translation>
    </message>
    <message>
        <source>An opening balance of 0 needs no movement.</source>
        <translation>Un solde d’ouverture de 0 ne demande aucun mouvement.</translation>
    </message>
    <message>
        <source>A correction of 0 corrects nothing.</source>
        <translation>Une correction de 0 ne corrige rien.</translation>
    </message>
    <message>
        <source>Say why the account is corrected. Choose among: %1.</source>
        <translation>Indiquez pourquoi le compte est corrigé. Choisissez parmi : %1.</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Membre %1</translation>
    </message>
</context>
<context>
    <name>MemberService</name>
    <message>
        <source>There is no such member. Check the number, or search by name.</source>
        <translation>Ce membre n’existe pas. Vérifiez le numéro ou cherchez par le nom.</translation>
    </message>
    <message>
        <source>Member %1 has the same name: perhaps the same person twice.</source>
        <translation>Le membre %1 porte le même nom : c’est peut-être la même personne deux fois.</translation>
    </message>
    <message>
        <source>This household no longer exists.</source>
        <translation>Ce foyer n’existe plus.</translation>
    </message>
    <message>
        <source>This shop has no shares: its profile sets no value for one.</source>
        <translation>Ce magasin n’a pas de parts sociales : son profil ne leur donne pas de valeur.</translation>
    </message>
    <message>
        <source>Number %1 already belongs to a member. Leave it empty to take the next one.</source>
        <translation>Le numéro %1 est déjà celui d’un membre. Laissez-le vide pour prendre le suivant.</translation>
    </message>
    <message>
        <source>The badge %1 already belongs to a member. Choose another number.</source>
        <translation>Le badge %1 est déjà celui d’un membre. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>Somebody else changed this member meanwhile. Look at the member again, then change what is still needed.</source>
        <translation>Quelqu’un d’autre a modifié ce membre entre-temps. Relisez sa fiche, puis modifiez ce qui doit encore l’être.</translation>
    </message>
</context>
<context>
    <name>MoveReport</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Say which product: --product CODE.</source>
        <translation>Dites quel produit : --product CODE.</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>Aucun produit n’a le code %1.</translation>
    </message>
    <message>
        <source>Stock moves: %1</source>
        <translation>Mouvements de stock : %1</translation>
    </message>
</context>
<context>
    <name>MovesCharts</name>
    <message>
        <source>Stock over time</source>
        <translation>Stock dans le temps</translation>
    </message>
    <message>
        <source>Stock from %1 to %2: first %3, now %4</source>
        <translation>Stock du %1 au %2 : d’abord %3, maintenant %4</translation>
    </message>
</context>
<context>
    <name>NegativeReport</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>As things stand now.</source>
        <translation>En l’état actuel.</translation>
    </message>
</context>
<context>
    <name>NegativeStock</name>
    <message>
        <source>a delivery</source>
        <translation>une livraison</translation>
    </message>
    <message>
        <source>a delivery of %1</source>
        <translation>une livraison de %1</translation>
    </message>
    <message>
        <source>%1 sold, and no delivery was ever noted.</source>
        <translation>Vendu : %1, sans aucune livraison notée.</translation>
    </message>
    <message>
        <source>%1 sold and %2 lost, and no delivery was ever noted.</source>
        <translation>Vendu : %1, perdu : %2, sans aucune livraison notée.</translation>
    </message>
    <message>
        <source>%1 sold since the last delivery, of %2 on %3.</source>
        <translation>Vendu : %1 depuis la dernière livraison, de %2 le %3.</translation>
    </message>
    <message>
        <source>%1 sold and %2 lost since the last delivery, of %3 on %4.</source>
        <translation>Vendu : %1, perdu : %2 depuis la dernière livraison, de %3 le %4.</translation>
    </message>
    <message>
        <source>Last counted on %1.</source>
        <translation>Dernier comptage le %1.</translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>Il n’a jamais été compté.</translation>
    </message>
    <message>
        <source>It is in %1 that is being received now.</source>
        <translation>Il est dans %1 que l’on réceptionne en ce moment.</translation>
    </message>
    <message>
        <source>It was announced by %1, which was finished on %2 without it.</source>
        <translation>Il était annoncé dans %1, terminée le %2 sans lui.</translation>
    </message>
    <message>
        <source>The unknown code %1 was set aside in %2: %3 of it.</source>
        <translation>Le code inconnu %1 a été mis de côté dans %2, quantité %3.</translation>
    </message>
    <message>
        <source>Look at the code that was set aside: if it is this product, say so in the reception.</source>
        <translation>Regardez le code mis de côté : si c’est ce produit, dites-le dans la réception.</translation>
    </message>
    <message>
        <source>Finish the reception, then look again.</source>
        <translation>Terminez la réception, puis regardez de nouveau.</translation>
    </message>
    <message>
        <source>Look whether it came all the same, then count the shelf.</source>
        <translation>Regardez s’il est arrivé quand même, puis comptez le rayon.</translation>
    </message>
    <message>
        <source>Count the shelf: that puts it right.</source>
        <translation>Comptez le rayon : cela remet le stock d’aplomb.</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>--now needs --sandbox: the clock of a real shop cannot be set.</source>
        <translation>--now demande --sandbox : l’horloge d’un vrai magasin ne se règle pas.</translation>
    </message>
    <message>
        <source>--now must be an instant such as 2026-03-10T09:15.</source>
        <translation>--now doit être un instant comme 2026-03-10T09:15.</translation>
    </message>
    <message>
        <source>the shop's name</source>
        <translation>le nom du magasin</translation>
    </message>
    <message>
        <source>how the shop is run</source>
        <translation>la façon dont le magasin fonctionne</translation>
    </message>
    <message>
        <source>nine digits of the tax office</source>
        <translation>les neuf chiffres du SIREN</translation>
    </message>
    <message>
        <source>first day of the fiscal year</source>
        <translation>premier jour de l’exercice</translation>
    </message>
    <message>
        <source>a file to try things, whose clock may be set</source>
        <translation>un fichier d’essai, dont l’horloge peut être réglée</translation>
    </message>
    <message>
        <source>--name is missing: how is the shop called?</source>
        <translation>--name manque : comment s’appelle le magasin ?</translation>
    </message>
</context>
<context>
    <name>OdsReader</name>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>OpenArticles</name>
    <message>
        <source>This family no longer exists.</source>
        <translation>Cette famille n’existe plus.</translation>
    </message>
    <message>
        <source>No article of “%1” tells its VAT yet. Choose another family.</source>
        <translation>Aucun article de « %1 » n’indique encore sa TVA. Choisissez une autre famille.</translation>
    </message>
    <message>
        <source>%1, free price</source>
        <translation>%1, prix libre</translation>
    </message>
</context>
<context>
    <name>OpenFoodReader</name>
    <message>
        <source>This is no extract of Open Food Facts: neither JSON lines nor a table whose first line names “code” and “product_name”, parted by tabs.</source>
        <translation>Ce n’est pas un extrait d’Open Food Facts : ni des lignes JSON, ni un tableau séparé par des tabulations dont la première ligne nomme « code » et « product_name ».</translation>
    </message>
</context>
<context>
    <name>OpenFoodRules</name>
    <message>
        <source>Facts by the contributors of Open Food Facts, under the Open Database License.</source>
        <translation>Informations des contributeurs d’Open Food Facts, sous licence Open Database License.</translation>
    </message>
</context>
<context>
    <name>OpenFoodService</name>
    <message>
        <source>The extract lies beside the shop’s file, and this shop is on a server.</source>
        <translation>L’extrait se range à côté du fichier du magasin, et ce magasin est sur un serveur.</translation>
    </message>
    <message>
        <source>The file holds no product with a barcode and a name.</source>
        <translation>Le fichier ne contient aucun produit qui ait un code-barres et un nom.</translation>
    </message>
    <message>
        <source>Stopped: the extract is as it was before.</source>
        <translation>Arrêté : l’extrait est resté comme avant.</translation>
    </message>
    <message>
        <source>%1 could not be put in place.</source>
        <translation>%1 n’a pas pu être mis en place.</translation>
    </message>
    <message>
        <source>The extract of Open Food Facts does not know this product.</source>
        <translation>L’extrait d’Open Food Facts ne connaît pas ce produit.</translation>
    </message>
    <message>
        <source>The list could not be written: %1</source>
        <translation>La liste n’a pas pu être écrite : %1</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Shops (*.cabas)</source>
        <translation>Boutiques (*.cabas)</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir une boutique</translation>
    </message>
    <message>
        <source>What is your shop called?</source>
        <translation>Comment s’appelle votre boutique ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Where shall its file lie?</source>
        <translation>Où ranger son fichier ?</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde ?</translation>
    </message>
    <message>
        <source>-restored</source>
        <translation>-restauree</translation>
    </message>
    <message>
        <source>Restore as which new file?</source>
        <translation>Restaurer sous quel nouveau fichier ?</translation>
    </message>
    <message>
        <source>The shop’s file is not there</source>
        <translation>Le fichier de la boutique n’est pas là</translation>
    </message>
    <message>
        <source>This file is from a newer Cabas</source>
        <translation>Ce fichier vient d’un Cabas plus récent</translation>
    </message>
    <message>
        <source>This file is from an older Cabas</source>
        <translation>Ce fichier vient d’un Cabas plus ancien</translation>
    </message>
    <message>
        <source>This file lies on a network share</source>
        <translation>Ce fichier est sur un partage réseau</translation>
    </message>
    <message>
        <source>This is not the file of a shop</source>
        <translation>Ce n’est pas le fichier d’une boutique</translation>
    </message>
    <message>
        <source>This file is damaged, or not a shop</source>
        <translation>Ce fichier est abîmé, ou n’est pas une boutique</translation>
    </message>
    <message>
        <source>This file cannot be opened</source>
        <translation>Ce fichier ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Le mettre à jour</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message>
        <source>Welcome to Cabas</source>
        <translation>Bienvenue dans Cabas</translation>
    </message>
    <message>
        <source>All of a shop is in one file on this computer. Open yours, or begin a new one.</source>
        <translation>Toute une boutique tient dans un fichier de cet ordinateur. Ouvrez le vôtre, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nouvelle boutique</translation>
    </message>
    <message>
        <source>This file can only be read here</source>
        <translation>Ce fichier ne peut être que lu ici</translation>
    </message>
    <message>
        <source>You may look at everything, but nobody can sell, receive or count. To work with it, copy it to a folder of this computer that you may write to, and open the copy.</source>
        <translation>Vous pouvez tout regarder, mais personne ne peut vendre, réceptionner ou compter. Pour travailler, copiez-le dans un dossier de cet ordinateur où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Le regarder</translation>
    </message>
</context>
<context>
    <name>OrderDelivery</name>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>Order %1 is already being counted in delivery %2.</source>
        <translation>La commande %1 est déjà comptée dans la livraison %2.</translation>
    </message>
    <message>
        <source>%1 stands on orders of two suppliers: whose lot it is could no longer be told. Receive them one after the other.</source>
        <translation>%1 figure sur les commandes de deux fournisseurs : on ne saurait plus de qui vient le lot. Réceptionnez-les l’une après l’autre.</translation>
    </message>
</context>
<context>
    <name>OrderRules</name>
    <message>
        <source>An order’s number has %1 characters at most.</source>
        <translation>Un numéro de commande compte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This remark is too long: %1 characters at most.</source>
        <translation>Cette remarque est trop longue : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>Goods cannot be expected before they are ordered.</source>
        <translation>Des marchandises ne peuvent être attendues avant d’être commandées.</translation>
    </message>
    <message>
        <source>The quantity of %1 must be above zero.</source>
        <translation>La quantité de %1 doit être supérieure à zéro.</translation>
    </message>
    <message>
        <source>So much of %1 cannot be true. Check the number typed.</source>
        <translation>Une telle quantité de %1 est invraisemblable. Vérifiez le nombre saisi.</translation>
    </message>
    <message>
        <source>The pack of %1 must hold more than nothing.</source>
        <translation>Le colis de %1 doit contenir quelque chose.</translation>
    </message>
    <message>
        <source>%1 is ordered by the piece: a whole number of them.</source>
        <translation>%1 se commande à la pièce : un nombre entier.</translation>
    </message>
    <message>
        <source>The cost of %1 is too high or too low to be true.</source>
        <translation>Le coût de %1 est trop haut ou trop bas pour être vrai.</translation>
    </message>
    <message>
        <source>A supplier’s reference has %1 characters at most.</source>
        <translation>La référence d’un fournisseur compte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>%1 is blocked: it may not be ordered.</source>
        <translation>%1 est bloqué : on ne peut pas le commander.</translation>
    </message>
    <message>
        <source>Order %1 was sent already.</source>
        <translation>La commande %1 a déjà été envoyée.</translation>
    </message>
    <message>
        <source>Order %1 has no line yet: there is nothing to send.</source>
        <translation>La commande %1 n’a pas encore de ligne : il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>Order %1 is cancelled already.</source>
        <translation>La commande %1 est déjà annulée.</translation>
    </message>
    <message>
        <source>Goods of order %1 came: it can no longer be cancelled.</source>
        <translation>Des marchandises de la commande %1 sont arrivées : elle ne peut plus être annulée.</translation>
    </message>
    <message>
        <source>Order %1 is a draft: send it first.</source>
        <translation>La commande %1 est un brouillon : envoyez-la d’abord.</translation>
    </message>
    <message>
        <source>Order %1 is no longer awaited.</source>
        <translation>La commande %1 n’est plus attendue.</translation>
    </message>
</context>
<context>
    <name>OrderService</name>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Ce produit n’est plus au catalogue.</translation>
    </message>
    <message>
        <source>This supplier is not known.</source>
        <translation>Ce fournisseur n’est pas connu.</translation>
    </message>
    <message>
        <source>The number %1 is already that of an order to %2. Choose another.</source>
        <translation>Le numéro %1 est déjà celui d’une commande à %2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Order %1 was sent: it can only be cancelled or received.</source>
        <translation>La commande %1 a été envoyée : on ne peut plus que l’annuler ou la réceptionner.</translation>
    </message>
    <message>
        <source>Somebody else changed order %1 in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié la commande %1 entre-temps. Relisez-la, puis faites votre modification.</translation>
    </message>
    <message>
        <source>Line %1 of the file: no product has the code %2 (%3).</source>
        <translation>Ligne %1 du fichier : aucun produit n’a le code %2 (%3).</translation>
    </message>
    <message>
        <source>No line of %1 is a product of ours: there is nothing to order.</source>
        <translation>Aucune ligne de %1 n’est un de nos produits : il n’y a rien à commander.</translation>
    </message>
    <message>
        <source>Order %1 is being counted in delivery %2.</source>
        <translation>La commande %1 est en cours de comptage dans la livraison %2.</translation>
    </message>
    <message>
        <source>Nothing of order %1 came: cancel it instead.</source>
        <translation>Rien de la commande %1 n’est arrivé : annulez-la plutôt.</translation>
    </message>
    <message>
        <source>There is no order number %1.</source>
        <translation>Il n’y a pas de commande numéro %1.</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>This supplier sells us nothing under the reference “%1”.</source>
        <translation>Ce fournisseur ne nous vend rien sous la référence « %1 ».</translation>
    </message>
</context>
<context>
    <name>OutboxRules</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Mailed</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not mailed</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Perhaps printed</source>
        <translation>Peut-être imprimé</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non imprimé</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Write it as name@example.org.</source>
        <translation>« %1 » n’est pas une adresse de courriel. Écrivez-la comme nom@exemple.org.</translation>
    </message>
    <message>
        <source>“%1” is no name of a server. Write it as smtp.example.org.</source>
        <translation>« %1 » n’est pas un nom de serveur. Écrivez-le comme smtp.exemple.org.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65,535; servers of mail have 465 or 587.</source>
        <translation>Un port est un nombre de 1 à 65 535 ; les serveurs de courriel ont 465 ou 587.</translation>
    </message>
    <message>
        <source>Without encryption the password would be read by others on its way. Choose an encryption, or leave the name empty.</source>
        <translation>Sans chiffrement, le mot de passe pourrait être lu en chemin. Choisissez un chiffrement ou laissez le nom vide.</translation>
    </message>
</context>
<context>
    <name>OutboxService</name>
    <message>
        <source>This is no longer in the outbox.</source>
        <translation>Ce document n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>This is sent already, or somebody else is at it.</source>
        <translation>C’est déjà parti, ou quelqu’un d’autre s’en occupe.</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Look at it again.</source>
        <translation>Quelqu’un d’autre a été plus rapide. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Somebody else changed the mail server. Look at it again.</source>
        <translation>Quelqu’un d’autre a modifié le serveur de courriel. Regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>OwnFieldRules</name>
    <message>
        <source>%1 is a number: 12 or 12,5.</source>
        <translation>%1 est un nombre : 12 ou 12,5.</translation>
    </message>
    <message>
        <source>%1 is a day: 31/12/2026.</source>
        <translation>%1 est un jour : 31/12/2026.</translation>
    </message>
    <message>
        <source>%1 is yes or nothing.</source>
        <translation>%1 est oui ou rien.</translation>
    </message>
    <message>
        <source>%1 is one of: %2.</source>
        <translation>%1 est l’un de : %2.</translation>
    </message>
    <message>
        <source>%1 has at most %2 letters.</source>
        <translation>%1 a au plus %2 lettres.</translation>
    </message>
</context>
<context>
    <name>OwnFieldService</name>
    <message>
        <source>Name the field in 1 to %1 letters.</source>
        <translation>Nommez le champ en 1 à %1 lettres.</translation>
    </message>
    <message>
        <source>Write at least two choices, one a line.</source>
        <translation>Écrivez au moins deux choix, un par ligne.</translation>
    </message>
    <message>
        <source>There is already a field named %1.</source>
        <translation>Il y a déjà un champ nommé %1.</translation>
    </message>
    <message>
        <source>Ten fields are the most. Remove one that nobody needs.</source>
        <translation>Dix champs au plus. Retirez-en un dont personne n’a besoin.</translation>
    </message>
</context>
<context>
    <name>PageTitles</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Prices of a delivery</source>
        <translation>Prix d’une livraison</translation>
    </message>
    <message>
        <source>Delivery taken back</source>
        <translation>Annulation d’une livraison</translation>
    </message>
    <message>
        <source>Crates</source>
        <translation>Emballages</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Stock moves</source>
        <translation>Mouvements de stock</translation>
    </message>
    <message>
        <source>Shelf check</source>
        <translation>Tour de rayon</translation>
    </message>
    <message>
        <source>Short dates</source>
        <translation>Dates courtes</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Special orders</source>
        <translation>Sur commande</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Range review</source>
        <translation>Revue de gamme</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Codes of the shop</source>
        <translation>Codes du magasin</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Rules of the till</source>
        <translation>Règles de caisse</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Credit notes</source>
        <translation>Avoirs attendus</translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation>Tarifs</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Barcode rules</source>
        <translation>Codes-barres</translation>
    </message>
    <message>
        <source>Fields of the shop</source>
        <translation>Champs du magasin</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Conformity</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>File and backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>À la boutique</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>La coopérative</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Le bureau</translation>
    </message>
</context>
<context>
    <name>PaymentRules</name>
    <message>
        <source>%1: that is not the amount of a payment.</source>
        <translation>%1 : ce n’est pas le montant d’un paiement.</translation>
    </message>
    <message>
        <source>%1: the number and bank have at most %2 characters.</source>
        <translation>%1 : le numéro et la banque tiennent en %2 caractères.</translation>
    </message>
    <message>
        <source>Meal vouchers may pay food only: %1 of this ticket. Take the rest by another means; vouchers give no change.</source>
        <translation>Les titres-restaurant ne paient que l’alimentation : %1 de ce ticket. Encaissez le reste autrement ; on ne rend pas la monnaie sur un titre.</translation>
    </message>
    <message>
        <source>Meal vouchers are limited by law for one person and day: %1 may still be used. Take the rest by another means.</source>
        <translation>La loi limite les titres-restaurant par personne et par jour : %1 peuvent encore servir. Encaissez le reste autrement.</translation>
    </message>
    <message>
        <source>Scan the member’s badge first: the account to pay from is theirs.</source>
        <translation>Scannez d’abord le badge du membre : c’est son compte qui paie.</translation>
    </message>
    <message>
        <source>A top-up is not paid from the account it fills: take %1 by another means.</source>
        <translation>Un approvisionnement ne se paie pas avec le compte qu’il remplit : encaissez %1 autrement.</translation>
    </message>
    <message>
        <source>The member’s account holds %1, of which %2 are kept for orders paid in advance. Take the rest by another means.</source>
        <translation>Le compte du membre contient %1, dont %2 gardés pour des commandes payées d’avance. Prenez le reste par un autre moyen.</translation>
    </message>
    <message>
        <source>The member’s account holds %1. Top it up, or take the rest by another means.</source>
        <translation>Le compte du membre contient %1. Rechargez-le, ou encaissez le reste autrement.</translation>
    </message>
    <message>
        <source>%1 is owed to the customer: pay it out in cash.</source>
        <translation>%1 sont dus au client : rendez-les en espèces.</translation>
    </message>
    <message>
        <source>%1 is due, and only cash gives change: take no more than that by other means.</source>
        <translation>%1 sont dus et seules les espèces rendent la monnaie : n’encaissez pas davantage par les autres moyens.</translation>
    </message>
    <message>
        <source>%1 is due and %2 was given: %3 is missing.</source>
        <translation>%1 sont dus et %2 ont été donnés : il manque %3.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Titre-restaurant</translation>
    </message>
    <message>
        <source>Member’s account</source>
        <translation>Compte du membre</translation>
    </message>
</context>
<context>
    <name>PdfAttachments</name>
    <message>
        <source>The PDF is damaged and cannot be read: ask for it again.</source>
        <translation>Le PDF est abîmé et ne peut pas être lu : redemandez-le.</translation>
    </message>
    <message>
        <source>The PDF is larger, once unpacked, than any invoice: it was not read. Ask the supplier for the XML file.</source>
        <translation>Le PDF, une fois décompressé, est plus gros qu’aucune facture : il n’a pas été lu. Demandez le fichier XML au fournisseur.</translation>
    </message>
    <message>
        <source>PDF invoices cannot be opened: the program %1 is missing. Install Cabas again, or ask the supplier for the XML file.</source>
        <translation>Les factures en PDF ne peuvent pas être ouvertes : le programme %1 manque. Réinstallez Cabas, ou demandez le fichier XML au fournisseur.</translation>
    </message>
    <message>
        <source>The PDF asks for a password: ask the supplier for it without one, or for the XML file.</source>
        <translation>Le PDF demande un mot de passe : demandez-le au fournisseur sans mot de passe, ou demandez le fichier XML.</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Sell at the till</source>
        <translation>Vendre en caisse</translation>
    </message>
    <message>
        <source>Open a till</source>
        <translation>Ouvrir une caisse</translation>
    </message>
    <message>
        <source>Close a till</source>
        <translation>Fermer une caisse</translation>
    </message>
    <message>
        <source>Move cash in or out</source>
        <translation>Entrer ou sortir des espèces</translation>
    </message>
    <message>
        <source>Refund a ticket</source>
        <translation>Rembourser un ticket</translation>
    </message>
    <message>
        <source>Give a discount or a free price</source>
        <translation>Accorder une remise ou un prix libre</translation>
    </message>
    <message>
        <source>Let a member shop against their standing or a limit</source>
        <translation>Laisser un membre acheter malgré sa situation ou une limite</translation>
    </message>
    <message>
        <source>Receive deliveries</source>
        <translation>Réceptionner les livraisons</translation>
    </message>
    <message>
        <source>Count stock and note losses</source>
        <translation>Compter le stock et noter les pertes</translation>
    </message>
    <message>
        <source>See the stock</source>
        <translation>Voir le stock</translation>
    </message>
    <message>
        <source>Change products</source>
        <translation>Modifier les produits</translation>
    </message>
    <message>
        <source>Set prices</source>
        <translation>Fixer les prix</translation>
    </message>
    <message>
        <source>Change suppliers</source>
        <translation>Modifier les fournisseurs</translation>
    </message>
    <message>
        <source>Order from suppliers</source>
        <translation>Commander aux fournisseurs</translation>
    </message>
    <message>
        <source>See members</source>
        <translation>Voir les membres</translation>
    </message>
    <message>
        <source>See members’ phones and e-mails</source>
        <translation>Voir les téléphones et adresses électroniques des membres</translation>
    </message>
    <message>
        <source>Change members</source>
        <translation>Modifier les membres</translation>
    </message>
    <message>
        <source>Move money on a member’s account</source>
        <translation>Mouvementer le compte d’un membre</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>See the books</source>
        <translation>Voir la comptabilité</translation>
    </message>
    <message>
        <source>Post journal entries</source>
        <translation>Passer des écritures</translation>
    </message>
    <message>
        <source>Export the books</source>
        <translation>Exporter la comptabilité</translation>
    </message>
    <message>
        <source>Close periods</source>
        <translation>Clôturer les périodes</translation>
    </message>
    <message>
        <source>Manage users</source>
        <translation>Gérer les utilisateurs</translation>
    </message>
    <message>
        <source>Change the shop’s settings</source>
        <translation>Modifier les réglages du magasin</translation>
    </message>
    <message>
        <source>Read who did what</source>
        <translation>Lire qui a fait quoi</translation>
    </message>
    <message>
        <source>Make and restore backups</source>
        <translation>Faire et restaurer des sauvegardes</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Member office</source>
        <translation>Bureau des membres</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordination</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
</context>
<context>
    <name>PinHash</name>
    <message>
        <source>This computer has not enough free memory to keep a PIN safely. Close other programs and try again.</source>
        <translation>Cet ordinateur n’a pas assez de mémoire libre pour protéger un code PIN. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>This line is not a JSON object: %1</source>
        <translation>Cette ligne n’est pas un objet JSON : %1</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Il n’y a pas d’action « %1 ».</translation>
    </message>
    <message>
        <source>“at” must be an instant such as 2026-03-10T09:15.</source>
        <translation>« at » doit être un instant comme 2026-03-10T09:15.</translation>
    </message>
</context>
<context>
    <name>PolicyLoader</name>
    <message>
        <source>There are no rules of shifts named “%1”. Choose among: %2.</source>
        <translation>Il n’y a pas de règlement des créneaux nommé « %1 ». Choisissez parmi : %2.</translation>
    </message>
</context>
<context>
    <name>PolicyRules</name>
    <message>
        <source>“%1” is a whole number from %2 to %3.</source>
        <translation>« %1 » est un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>« %1 » vaut l’un de : %2.</translation>
    </message>
    <message>
        <source>The first week of a cycle begins on a Monday: give “week_a” as the day of one.</source>
        <translation>La première semaine d’un cycle commence un lundi : donnez dans « week_a » la date d’un lundi.</translation>
    </message>
    <message>
        <source>The rules of shifts know no “%1”.</source>
        <translation>Le règlement des créneaux ne connaît pas « %1 ».</translation>
    </message>
</context>
<context>
    <name>PriceBatchEntry</name>
    <message>
        <source>There is no such batch of prices.</source>
        <translation>Cette liste de prix n’existe pas.</translation>
    </message>
</context>
<context>
    <name>PriceBatchRules</name>
    <message>
        <source>A batch of prices needs a name.</source>
        <translation>Une liste de prix a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters at most.</source>
        <translation>Ce nom est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>A promotion lasts two years at most.</source>
        <translation>Une promotion dure deux ans au plus.</translation>
    </message>
    <message>
        <source>“%1” is no longer a draft: take it back, then plan another.</source>
        <translation>« %1 » n’est plus un brouillon : annulez-le, puis préparez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” holds no price.</source>
        <translation>« %1 » ne contient aucun prix.</translation>
    </message>
    <message>
        <source>“%1” would begin in the past. What was sold keeps its price: let it begin today or later.</source>
        <translation>« %1 » commencerait dans le passé. Ce qui est vendu garde son prix : faites-le commencer aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>“%1” is a draft: nothing was changed by it.</source>
        <translation>« %1 » est un brouillon : il n’a rien changé.</translation>
    </message>
    <message>
        <source>“%1” is already taken back.</source>
        <translation>« %1 » est déjà annulé.</translation>
    </message>
    <message>
        <source>“%1” is over: the former prices hold again.</source>
        <translation>« %1 » est terminé : les anciens prix valent de nouveau.</translation>
    </message>
</context>
<context>
    <name>PriceBatchService</name>
    <message>
        <source>%1 is already in the promotion “%2” from %3 to %4.</source>
        <translation>%1 est déjà dans la promotion « %2 » du %3 au %4.</translation>
    </message>
    <message>
        <source>The products of the price family %1 will not all have one price.</source>
        <translation>Les produits de la famille de prix %1 n’auront pas tous le même prix.</translation>
    </message>
    <message numerus="yes">
        <source>%n new price(s) are less than half or more than twice the one before: check them.</source>
        <translation>
            <numerusform>%n nouveau prix est inférieur à la moitié ou supérieur au double du précédent : vérifiez-le.</numerusform>
            <numerusform>%n nouveaux prix sont inférieurs à la moitié ou supérieurs au double du précédent : vérifiez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else changed “%1” in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié « %1 » entre-temps. Regardez-le de nouveau, puis faites votre modification.</translation>
    </message>
    <message>
        <source>The coefficient that gave these prices stays as it is: set it back too if it is not to give others.</source>
        <translation>Le coefficient qui a donné ces prix reste tel quel : remettez-le aussi s’il ne doit pas en donner d’autres.</translation>
    </message>
</context>
<context>
    <name>PriceEffectService</name>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The shop has no rules of prices yet: begin with the margin.</source>
        <translation>La boutique n’a pas encore de règles de prix : commencez par la marge.</translation>
    </message>
</context>
<context>
    <name>PriceEndingText</name>
    <message>
        <source>Write the last figures of the prices, as many for each: 5, 9 or 90, 99.</source>
        <translation>Écrivez les derniers chiffres des prix, autant pour chacun : 5, 9 ou 90, 99.</translation>
    </message>
    <message>
        <source>to the cent</source>
        <translation>au centime</translation>
    </message>
    <message>
        <source>%1 in each %2 cents</source>
        <translation>%1 tous les %2 centimes</translation>
    </message>
</context>
<context>
    <name>PriceProposalService</name>
    <message>
        <source>This product no longer exists.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
</context>
<context>
    <name>PriceProposer</name>
    <message>
        <source>New costs of %1</source>
        <translation>Nouveaux coûts de %1</translation>
    </message>
    <message>
        <source>The prices were not proposed: it was stopped.</source>
        <translation>Les prix n’ont pas été proposés : c’était arrêté.</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Give the price of a line once: per unit, per pack, as the line’s total, or none.</source>
        <translation>Donnez le prix d’une ligne une seule fois : à l’unité, au carton, le total de la ligne, ou aucun.</translation>
    </message>
    <message>
        <source>Costs are shared by value, weight or quantity, not by “%1”.</source>
        <translation>Les frais se partagent selon la valeur, le poids ou la quantité (value, weight, quantity), pas selon « %1 ».</translation>
    </message>
</context>
<context>
    <name>PricingRules</name>
    <message>
        <source>What the supplier asks for this product is not known.</source>
        <translation>Le prix demandé par le fournisseur pour ce produit n’est pas connu.</translation>
    </message>
    <message>
        <source>The price would fall below zero.</source>
        <translation>Le prix tomberait au-dessous de zéro.</translation>
    </message>
    <message>
        <source>The price comes out too high to be true.</source>
        <translation>Le prix obtenu est trop élevé pour être vrai.</translation>
    </message>
    <message>
        <source>Base price</source>
        <translation>Prix de base</translation>
    </message>
    <message>
        <source>Supplier’s discount</source>
        <translation>Remise du fournisseur</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>A chain has the steps 0 to 9.</source>
        <translation>Une chaîne a les étapes 0 à 9.</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters at most.</source>
        <translation>Ce nom est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A base price is an amount above zero, for one product.</source>
        <translation>Un prix de base est un montant supérieur à zéro, pour un seul produit.</translation>
    </message>
    <message>
        <source>Say which family, supplier or product it is for.</source>
        <translation>Dites pour quelle famille, quel fournisseur ou quel produit c’est.</translation>
    </message>
    <message>
        <source>This coefficient is too large to be true.</source>
        <translation>Ce coefficient est trop grand pour être vrai.</translation>
    </message>
    <message>
        <source>Less than nothing would be left: stay below 100 %.</source>
        <translation>Il resterait moins que rien : restez au-dessous de 100 %.</translation>
    </message>
    <message>
        <source>A margin on the sale stays below 100 %.</source>
        <translation>Un taux de marque reste au-dessous de 100 %.</translation>
    </message>
    <message>
        <source>What acts after the VAT is no cost.</source>
        <translation>Ce qui agit après la TVA n’est pas un coût.</translation>
    </message>
    <message>
        <source>Endings are cents in rising order, each less than what they repeat in.</source>
        <translation>Les terminaisons sont des centimes en ordre croissant, chacune inférieure à leur période.</translation>
    </message>
    <message>
        <source>Endings are for all prices or for a family.</source>
        <translation>Les terminaisons valent pour tous les prix ou pour une famille.</translation>
    </message>
</context>
<context>
    <name>PricingService</name>
    <message>
        <source>What this rule of prices is for no longer exists.</source>
        <translation>Ce que vise cette règle de prix n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such price family.</source>
        <translation>Cette famille de prix n’existe pas.</translation>
    </message>
    <message>
        <source>%1 and %2 are not sold in the same unit at the same VAT: they cannot share a price.</source>
        <translation>%1 et %2 ne se vendent pas dans la même unité avec la même TVA : ils ne peuvent pas partager un prix.</translation>
    </message>
    <message>
        <source>This product is in no price family.</source>
        <translation>Ce produit n’est dans aucune famille de prix.</translation>
    </message>
</context>
<context>
    <name>PrintPort</name>
    <message>
        <source>The printer at %1 does not answer. See whether it is on, its cable is in and it says “ready”, then try again.</source>
        <translation>L’imprimante %1 ne répond pas. Vérifiez qu’elle est allumée, branchée et prête, puis réessayez.</translation>
    </message>
    <message>
        <source>This person may not write to %1. On most computers the group “lp” may: ask whoever looks after it.</source>
        <translation>Ce compte n’a pas le droit d’écrire sur %1. Le plus souvent, le groupe « lp » l’a : demandez à qui s’occupe de l’ordinateur.</translation>
    </message>
    <message>
        <source>There is no printer at %1. See whether it is on and its cable is in, then try again.</source>
        <translation>Aucune imprimante sur %1. Vérifiez qu’elle est allumée et branchée, puis réessayez.</translation>
    </message>
    <message>
        <source>The printer stopped taking the ticket. See whether it has paper and is on; look at what came out before printing again.</source>
        <translation>L’imprimante s’est arrêtée en cours de route. Vérifiez le papier et le courant ; regardez ce qui est sorti avant de réimprimer.</translation>
    </message>
    <message>
        <source>The printer is there and says nothing of itself: many do not.</source>
        <translation>L’imprimante est là, sans donner son état : beaucoup ne le font pas.</translation>
    </message>
    <message>
        <source>The printer’s cover is open. Close it, then print again.</source>
        <translation>Le capot de l’imprimante est ouvert. Fermez-le, puis réimprimez.</translation>
    </message>
    <message>
        <source>The printer has no paper. Put a new roll in, then print again.</source>
        <translation>L’imprimante n’a plus de papier. Mettez un rouleau neuf, puis réimprimez.</translation>
    </message>
    <message>
        <source>The printer says that something is wrong with it. Switch it off and on, then print again.</source>
        <translation>L’imprimante signale une panne. Éteignez-la, rallumez-la, puis réimprimez.</translation>
    </message>
    <message>
        <source>The printer is not ready. Look at its lamps, then print again.</source>
        <translation>L’imprimante n’est pas prête. Regardez ses voyants, puis réimprimez.</translation>
    </message>
    <message>
        <source>The printer is ready; its roll is nearly at its end.</source>
        <translation>L’imprimante est prête ; son rouleau touche à sa fin.</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>L’imprimante est prête.</translation>
    </message>
</context>
<context>
    <name>PrinterSetups</name>
    <message>
        <source>This address is too long.</source>
        <translation>Cette adresse est trop longue.</translation>
    </message>
    <message>
        <source>Write the printer’s address as 192.168.1.50 or 192.168.1.50:9100. Most printers print it when they are switched on with a button held down.</source>
        <translation>Écrivez l’adresse de l’imprimante comme 192.168.1.50 ou 192.168.1.50:9100. La plupart l’impriment quand on les allume en tenant un bouton appuyé.</translation>
    </message>
    <message>
        <source>Write the device as /dev/usb/lp0 or /dev/ttyUSB0.</source>
        <translation>Écrivez le fichier de périphérique comme /dev/usb/lp0 ou /dev/ttyUSB0.</translation>
    </message>
    <message>
        <source>Choose the folder that gets the PDFs.</source>
        <translation>Indiquez le dossier qui reçoit les PDF.</translation>
    </message>
</context>
<context>
    <name>PrinterTest</name>
    <message>
        <source>Printer test</source>
        <translation>Test imprimante</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>The line above and the one below fill the paper from edge to edge.</source>
        <translation>Les traits du haut et du bas vont d’un bord à l’autre du papier.</translation>
    </message>
    <message>
        <source>For the scanner:</source>
        <translation>Pour la douchette :</translation>
    </message>
    <message>
        <source>GS1-128: article, lot, use by</source>
        <translation>GS1-128 : article, lot, date limite</translation>
    </message>
</context>
<context>
    <name>ProductCsv</name>
    <message>
        <source>The line has no name, no code and no barcode.</source>
        <translation>La ligne n’a ni nom, ni code, ni code-barres.</translation>
    </message>
    <message>
        <source>“%1” has damaged letters: save the file again as “CSV UTF-8”.</source>
        <translation>« %1 » contient des lettres abîmées : enregistrez à nouveau le fichier en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>“%1…” is longer than %2 characters.</source>
        <translation>« %1… » dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The spreadsheet cut the barcode short (%1): give its column the format Text and type it again.</source>
        <translation>Le tableur a tronqué le code-barres (%1) : donnez à sa colonne le format Texte et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>The barcode %1 has %2 digits: a barcode has 8, 12, 13 or 14.</source>
        <translation>Le code-barres %1 a %2 chiffres : un code-barres en a 8, 12, 13 ou 14.</translation>
    </message>
    <message>
        <source>The check digit of the barcode %1 is wrong: type it again from the package.</source>
        <translation>La clé du code-barres %1 est fausse : recopiez-le depuis l’emballage.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known: write piece, kg or l.</source>
        <translation>L’unité « %1 » est inconnue : écrivez pièce, kg ou l.</translation>
    </message>
    <message>
        <source>The pack “%1” is not a quantity above zero.</source>
        <translation>Le colis « %1 » n’est pas une quantité supérieure à zéro.</translation>
    </message>
    <message>
        <source>The price “%1” is not an amount in euros with two decimals at most.</source>
        <translation>Le prix « %1 » n’est pas un montant en euros avec deux décimales au plus.</translation>
    </message>
    <message>
        <source>The price is 0: say why in a column “price reason”, or correct it.</source>
        <translation>Le prix est 0 : dites pourquoi dans une colonne « motif du prix », ou corrigez-le.</translation>
    </message>
    <message>
        <source>The VAT “%1” is not a rate in per cent, such as 5,5.</source>
        <translation>La TVA « %1 » n’est pas un taux en pour cent, comme 5,5.</translation>
    </message>
    <message>
        <source>The cost “%1” is not an amount in euros with four decimals at most.</source>
        <translation>Le coût « %1 » n’est pas un montant en euros avec quatre décimales au plus.</translation>
    </message>
    <message>
        <source>The barcode %1 is already on line %2.</source>
        <translation>Le code-barres %1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The code %1 is already on line %2.</source>
        <translation>Le code %1 figure déjà à la ligne %2.</translation>
    </message>
    <message>
        <source>The file is empty: nothing was imported.</source>
        <translation>Le fichier est vide : rien n’a été importé.</translation>
    </message>
    <message>
        <source>The first line must name the columns: code, barcode, name, family, unit, price, vat, supplier, reference, pack, cost (in English or French).</source>
        <translation>La première ligne doit nommer les colonnes : code, code-barres, nom, famille, unité, prix, TVA, fournisseur, référence, colis, coût (en français ou en anglais).</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the first line.</source>
        <translation>La colonne « %1 » figure deux fois dans la première ligne.</translation>
    </message>
</context>
<context>
    <name>ProductEntry</name>
    <message>
        <source>A promotion goes before this price until it ends.</source>
        <translation>Une promotion passe avant ce prix jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>The other products of the price family %1 have another price.</source>
        <translation>Les autres produits de la famille de prix %1 ont un autre prix.</translation>
    </message>
    <message>
        <source>This product no longer exists.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>The code %1 was given to %2 and is never given twice. Take another one.</source>
        <translation>Le code %1 a été attribué à %2 et n’est jamais attribué deux fois. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>The code %1 already stands for %2 (%3). A code can only mean one product.</source>
        <translation>Le code %1 désigne déjà %2 (%3). Un code ne peut désigner qu’un seul produit.</translation>
    </message>
    <message>
        <source>This shop has no VAT rate of %1 today. Its rates are: %2.</source>
        <translation>Cette boutique n’a pas de taux de TVA de %1 aujourd’hui. Ses taux sont : %2.</translation>
    </message>
    <message>
        <source>Codes like %1 are members’ badges in this shop.</source>
        <translation>Les codes comme %1 sont des badges de membres dans cette boutique.</translation>
    </message>
    <message>
        <source>Codes like %1 carry a weight in this shop: they are for products sold by the kilo.</source>
        <translation>Les codes comme %1 portent un poids dans cette boutique : ils sont réservés aux produits vendus au kilo.</translation>
    </message>
    <message>
        <source>The unit of %1 stays as it is, since the quantities already noted are in it. End this product and make a new one.</source>
        <translation>L’unité de %1 ne change pas, car les quantités déjà notées le sont dans cette unité. Arrêtez ce produit et créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié %1 entre-temps. Regardez à nouveau, puis refaites votre changement.</translation>
    </message>
</context>
<context>
    <name>ProductFacets</name>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>every one</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>not reordered</source>
        <translation>plus commandés</translation>
    </message>
    <message>
        <source>end of series</source>
        <translation>fin de série</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqués</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>arrêtés</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>à revoir</translation>
    </message>
</context>
<context>
    <name>ProductHistory</name>
    <message>
        <source>Somebody else changed this product in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié ce produit entre-temps. Relisez-le, puis refaites votre modification.</translation>
    </message>
</context>
<context>
    <name>ProductImportLine</name>
    <message>
        <source>Several products are named “%1”: give the line a code or a barcode.</source>
        <translation>Plusieurs produits se nomment « %1 » : donnez à la ligne un code ou un code-barres.</translation>
    </message>
    <message>
        <source>The shop has no field of its own named “%1”: name it first, under the shop’s settings.</source>
        <translation>Le magasin n’a pas de champ à lui nommé « %1 » : nommez-le d’abord, dans les réglages du magasin.</translation>
    </message>
    <message>
        <source>The reference %1 of %2 already stands for another product.</source>
        <translation>La référence %1 de %2 désigne déjà un autre produit.</translation>
    </message>
    <message>
        <source>No product has the code %1, and the line has no name to make one.</source>
        <translation>Aucun produit n’a le code %1, et la ligne n’a pas de nom pour le créer.</translation>
    </message>
    <message>
        <source>%1 is new and has no price.</source>
        <translation>%1 est nouveau et n’a pas de prix.</translation>
    </message>
    <message>
        <source>%1 is new and has no VAT rate.</source>
        <translation>%1 est nouveau et n’a pas de taux de TVA.</translation>
    </message>
</context>
<context>
    <name>ProductImportService</name>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>ProductSheetRules</name>
    <message>
        <source>gluten</source>
        <translation>gluten</translation>
    </message>
    <message>
        <source>crustaceans</source>
        <translation>crustacés</translation>
    </message>
    <message>
        <source>eggs</source>
        <translation>œufs</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poisson</translation>
    </message>
    <message>
        <source>peanuts</source>
        <translation>arachides</translation>
    </message>
    <message>
        <source>soya</source>
        <translation>soja</translation>
    </message>
    <message>
        <source>milk</source>
        <translation>lait</translation>
    </message>
    <message>
        <source>nuts</source>
        <translation>fruits à coque</translation>
    </message>
    <message>
        <source>celery</source>
        <translation>céleri</translation>
    </message>
    <message>
        <source>mustard</source>
        <translation>moutarde</translation>
    </message>
    <message>
        <source>sesame</source>
        <translation>sésame</translation>
    </message>
    <message>
        <source>sulphites</source>
        <translation>sulfites</translation>
    </message>
    <message>
        <source>lupin</source>
        <translation>lupin</translation>
    </message>
    <message>
        <source>molluscs</source>
        <translation>mollusques</translation>
    </message>
    <message>
        <source>The name for tickets has at most %1 letters.</source>
        <translation>Le nom pour les tickets a %1 lettres au plus.</translation>
    </message>
    <message>
        <source>“%1…” is too long: %2 letters at most.</source>
        <translation>« %1… » est trop long : %2 lettres au plus.</translation>
    </message>
    <message>
        <source>The ingredients have at most %1 letters.</source>
        <translation>Les ingrédients ont %1 lettres au plus.</translation>
    </message>
    <message>
        <source>The net content must be more than nothing and less than a tonne.</source>
        <translation>La contenance nette doit être plus que rien et moins d’une tonne.</translation>
    </message>
    <message>
        <source>The shelf life is a number of days, ten years at most.</source>
        <translation>La durée de vie est un nombre de jours, dix ans au plus.</translation>
    </message>
    <message>
        <source>The deposit must be between nothing and 1,000 euros.</source>
        <translation>La consigne doit être comprise entre rien et 1 000 euros.</translation>
    </message>
    <message>
        <source>The tare must be between nothing and 100 kilograms.</source>
        <translation>La tare doit être comprise entre rien et 100 kilogrammes.</translation>
    </message>
    <message>
        <source>A country is two letters: FR, IT, ES.</source>
        <translation>Un pays s’écrit en deux lettres : FR, IT, ES.</translation>
    </message>
    <message>
        <source>These coordinates are not on earth.</source>
        <translation>Ces coordonnées ne sont pas sur terre.</translation>
    </message>
    <message>
        <source>“%1” is not an allergen the law names.</source>
        <translation>« %1 » n’est pas un allergène que la loi nomme.</translation>
    </message>
    <message>
        <source>The Nutri-Score is a letter from A to E.</source>
        <translation>Le Nutri-Score est une lettre de A à E.</translation>
    </message>
    <message>
        <source>“%1” is not a label of this shop.</source>
        <translation>« %1 » n’est pas un label de ce magasin.</translation>
    </message>
    <message>
        <source>Give the producer a name.</source>
        <translation>Donnez un nom au producteur.</translation>
    </message>
    <message>
        <source>%1 g</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 cl</source>
        <translation>%1 cl</translation>
    </message>
    <message>
        <source>%1 ml</source>
        <translation>%1 ml</translation>
    </message>
</context>
<context>
    <name>ProductSheetService</name>
    <message>
        <source>This picture is too large to be kept. Choose a smaller one.</source>
        <translation>Cette image est trop grande pour être gardée. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>There is already a producer named %1.</source>
        <translation>Il y a déjà un producteur « %1 ».</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié %1 entre-temps. Relisez, puis refaites votre modification.</translation>
    </message>
    <message>
        <source>These coordinates are not on earth.</source>
        <translation>Ces coordonnées ne sont pas sur terre.</translation>
    </message>
    <message>
        <source>Local means nearer than 1 to 20,000 kilometres.</source>
        <translation>« Local » veut dire à moins de 1 à 20 000 kilomètres.</translation>
    </message>
</context>
<context>
    <name>PromptRules</name>
    <message>
        <source>Alcohol: 18 or older</source>
        <translation>Alcool : 18 ans ou plus</translation>
    </message>
    <message>
        <source>Raw milk: advice to give</source>
        <translation>Lait cru : conseil à donner</translation>
    </message>
    <message>
        <source>Deposit to charge?</source>
        <translation>Consigne à compter ?</translation>
    </message>
    <message>
        <source>Whose container?</source>
        <translation>À qui est le contenant ?</translation>
    </message>
    <message>
        <source>Text of the shop’s own</source>
        <translation>Texte propre au magasin</translation>
    </message>
    <message>
        <source>Is the customer 18 or older? Ask for a proof of age if in doubt.</source>
        <translation>Le client a-t-il 18 ans ou plus ? En cas de doute, demandez une preuve de son âge.</translation>
    </message>
    <message>
        <source>Say it: raw milk is boiled for small children, pregnant women and frail people.</source>
        <translation>À dire : le lait cru se fait bouillir pour les jeunes enfants, les femmes enceintes et les personnes fragiles.</translation>
    </message>
    <message>
        <source>Is a deposit to be charged for the container?</source>
        <translation>Faut-il compter une consigne pour le contenant ?</translation>
    </message>
    <message>
        <source>Does the customer take one of the shop’s containers?</source>
        <translation>Le client prend-il un contenant du magasin ?</translation>
    </message>
    <message>
        <source>18 or older</source>
        <translation>18 ans ou plus</translation>
    </message>
    <message>
        <source>It is said</source>
        <translation>C’est dit</translation>
    </message>
    <message>
        <source>Charge a deposit</source>
        <translation>Compter la consigne</translation>
    </message>
    <message>
        <source>One of the shop’s</source>
        <translation>Un du magasin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>No deposit</source>
        <translation>Sans consigne</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>Le sien</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>%1: answer before paying. %2</source>
        <translation>%1 : répondez avant d’encaisser. %2</translation>
    </message>
    <message>
        <source>%1 may not be sold to this customer: take it out.</source>
        <translation>%1 ne peut pas être vendu à ce client : retirez-le.</translation>
    </message>
    <message>
        <source>Choose an article or a family.</source>
        <translation>Choisissez un article ou une famille.</translation>
    </message>
    <message>
        <source>Write what is to be said or asked.</source>
        <translation>Écrivez ce qu’il faut dire ou demander.</translation>
    </message>
    <message>
        <source>That is too long to be read at the till: %1 characters at most.</source>
        <translation>C’est trop long pour être lu à la caisse : %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>ProvenanceReport</name>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>« %1 » n’est pas dans : %2.</translation>
    </message>
    <message>
        <source>Without supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>Without family</source>
        <translation>Sans famille</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Sold: organic</source>
        <translation>Vendu : bio</translation>
    </message>
    <message>
        <source>Sold: local</source>
        <translation>Vendu : local</translation>
    </message>
    <message>
        <source>Sold: fair trade</source>
        <translation>Vendu : équitable</translation>
    </message>
    <message>
        <source>Sold: km</source>
        <translation>Vendu : km</translation>
    </message>
    <message>
        <source>Sold: place known</source>
        <translation>Vendu : lieu connu</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Bought: organic</source>
        <translation>Acheté : bio</translation>
    </message>
    <message>
        <source>Bought: local</source>
        <translation>Acheté : local</translation>
    </message>
    <message>
        <source>Bought: fair trade</source>
        <translation>Acheté : équitable</translation>
    </message>
    <message>
        <source>Bought: km</source>
        <translation>Acheté : km</translation>
    </message>
    <message>
        <source>Bought: place known</source>
        <translation>Acheté : lieu connu</translation>
    </message>
    <message>
        <source>Sales include VAT; purchases are what was received, at cost.</source>
        <translation>Les ventes sont TTC ; les achats sont ce qui a été reçu, au coût.</translation>
    </message>
    <message>
        <source>Local: less than %1 km from the shop as the crow flies, or a local label where the place is not known.</source>
        <translation>Local : à moins de %1 km du magasin à vol d’oiseau, ou un label local quand le lieu n’est pas connu.</translation>
    </message>
    <message>
        <source>Kilometres are weighted by amount, over the goods whose place is known.</source>
        <translation>Les kilomètres sont pondérés par les montants, sur les produits dont le lieu est connu.</translation>
    </message>
    <message>
        <source>The shop’s own place is not set: no distance can be told. Set it with its coordinates, then ask again.</source>
        <translation>Le lieu du magasin n’est pas indiqué : aucune distance ne peut être calculée. Indiquez ses coordonnées, puis recommencez.</translation>
    </message>
    <message numerus="yes">
        <source>%n products of this report have no known place of origin.</source>
        <translation>
            <numerusform>%n produit de cet état n’a pas de lieu d’origine connu.</numerusform>
            <numerusform>%n produits de cet état n’ont pas de lieu d’origine connu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RangeService</name>
    <message>
        <source>The day of the next review must come after today.</source>
        <translation>Le jour de la prochaine revue doit venir après aujourd’hui.</translation>
    </message>
    <message>
        <source>A reason has %1 letters at most.</source>
        <translation>Une raison compte %1 lettres au plus.</translation>
    </message>
</context>
<context>
    <name>RecallLetter</name>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>the goods below are called back. By our tickets you may have bought some of them.</source>
        <translation>les produits ci-dessous font l’objet d’un rappel. D’après nos tickets, vous en avez peut-être acheté.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>Do not eat or use them. Bring them back to the shop, opened or not: you will get your money back.</source>
        <translation>Ne les consommez pas et ne les utilisez plus. Rapportez-les au magasin, entamés ou non : ils vous seront remboursés.</translation>
    </message>
    <message>
        <source>If you ate some and feel unwell, see a doctor and say what it was.</source>
        <translation>Si vous en avez mangé et que vous ne vous sentez pas bien, consultez un médecin en lui indiquant le produit.</translation>
    </message>
    <message>
        <source>Please tell those you shared them with.</source>
        <translation>Merci de prévenir les personnes avec qui vous les avez partagés.</translation>
    </message>
    <message>
        <source>Product recall</source>
        <translation>Rappel de produit</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Date on the pack</source>
        <translation>Date sur l’emballage</translation>
    </message>
    <message>
        <source>Sold from</source>
        <translation>Vendu du</translation>
    </message>
    <message>
        <source>until</source>
        <translation>au</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>date on the pack %1</source>
        <translation>date sur l’emballage %1</translation>
    </message>
    <message>
        <source>sold from %1 to %2</source>
        <translation>vendu du %1 au %2</translation>
    </message>
    <message>
        <source>Product recall: %1</source>
        <translation>Rappel de produit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecallReport</name>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Date of the lot</source>
        <translation>Date du lot</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message numerus="yes">
        <source>Members to tell: %n</source>
        <translation>
            <numerusform>Membre à prévenir : %n</numerusform>
            <numerusform>Membres à prévenir : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tickets without a member: %n</source>
        <translation>
            <numerusform>Ticket sans membre : %n</numerusform>
            <numerusform>Tickets sans membre : %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tills read no lot. Certain: nothing else of the product stood on the shelf. Likely: this lot was the first to be sold by its date. Possible: sold while this lot was on the shelf beside others.</source>
        <translation>Les caisses ne lisent pas le lot. Certain : rien d’autre de ce produit n’était en rayon. Probable : ce lot était le premier à vendre d’après sa date. Possible : vendu pendant que ce lot était en rayon à côté d’autres.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Bought last</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
</context>
<context>
    <name>RecallService</name>
    <message>
        <source>No product has the code %1.</source>
        <translation>Aucun produit n’a le code %1.</translation>
    </message>
    <message>
        <source>Give a lot number or a product.</source>
        <translation>Donnez un numéro de lot ou un produit.</translation>
    </message>
    <message>
        <source>No lot %1 was ever received.</source>
        <translation>Aucun lot %1 n’a jamais été reçu.</translation>
    </message>
    <message>
        <source>Nothing of %1 was received on these days.</source>
        <translation>Rien de %1 n’a été reçu ces jours-là.</translation>
    </message>
</context>
<context>
    <name>ReceptionPriceRules</name>
    <message>
        <source>%1 cost %2, now %3: check the price and the pack.</source>
        <translation>%1 coûtait %2, maintenant %3 : vérifiez le prix et le colisage.</translation>
    </message>
    <message>
        <source>%1 sells at %2, below what it costs.</source>
        <translation>%1 se vend %2, moins que son coût.</translation>
    </message>
    <message>
        <source>A price lies between 0 and %1.</source>
        <translation>Un prix est compris entre 0 et %1.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and the whole amount.</source>
        <translation>Une remise est comprise entre 0 et le montant entier.</translation>
    </message>
    <message>
        <source>%1 free of %2, but %3 came into the stock.</source>
        <translation>%1 gratuits de %2, mais %3 entrent en stock.</translation>
    </message>
    <message>
        <source>%1 is counted by the piece: %2 is not a whole number.</source>
        <translation>%1 se compte à la pièce : %2 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>A shelf price is more than 0.</source>
        <translation>Un prix en rayon est supérieur à 0.</translation>
    </message>
    <message>
        <source>Transport and other costs are not below 0.</source>
        <translation>Le transport et les autres frais ne sont pas négatifs.</translation>
    </message>
    <message>
        <source>The total of the note is not below 0.</source>
        <translation>Le total du bon n’est pas négatif.</translation>
    </message>
    <message>
        <source>Shelf prices cannot begin in the past.</source>
        <translation>Les prix en rayon ne peuvent pas commencer dans le passé.</translation>
    </message>
</context>
<context>
    <name>ReceptionPriceService</name>
    <message>
        <source>There is no delivery number %1.</source>
        <translation>Il n’y a pas de livraison numéro %1.</translation>
    </message>
    <message>
        <source>This product is not on the delivery.</source>
        <translation>Ce produit n’est pas dans la livraison.</translation>
    </message>
    <message>
        <source>This delivery is finished: its prices can no longer change.</source>
        <translation>Cette livraison est terminée : ses prix ne changent plus.</translation>
    </message>
</context>
<context>
    <name>ReceptionRules</name>
    <message>
        <source>The quantity of %1 must be above zero. To take a scan back, undo it.</source>
        <translation>La quantité de %1 doit être supérieure à zéro. Pour retirer un scan, annulez-le.</translation>
    </message>
    <message>
        <source>%1 of %2 in one scan is too much to be true. Check the number typed.</source>
        <translation>%1 de %2 en un seul scan, c’est trop pour être vrai. Vérifiez le nombre tapé.</translation>
    </message>
    <message>
        <source>%1 is counted by the piece: %2 is not a whole number.</source>
        <translation>%1 se compte à la pièce : %2 n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>A lot’s mark has %1 characters at most. Was something else scanned there?</source>
        <translation>Un numéro de lot a au plus %1 caractères. A-t-on scanné autre chose à cet endroit ?</translation>
    </message>
    <message>
        <source>Write the note in 1 to %1 characters.</source>
        <translation>Écrivez le mot en 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>%1 is sold by the %2: type its weight, or scan a weight label.</source>
        <translation>%1 se vend au %2 : tapez son poids, ou scannez une étiquette de balance.</translation>
    </message>
    <message>
        <source>%1 of %2 at once: is that right?</source>
        <translation>%1 de %2 d’un coup : est-ce juste ?</translation>
    </message>
    <message>
        <source>The date of %1 is past: %2. Refuse it, or say why it is kept.</source>
        <translation>La date de %1 est dépassée : %2. Refusez-le, ou dites pourquoi vous le gardez.</translation>
    </message>
    <message>
        <source>The date of %1 is years away: %2. Was it read or typed wrongly?</source>
        <translation>La date de %1 est dans des années : %2. A-t-elle été mal lue ou mal tapée ?</translation>
    </message>
    <message>
        <source>The date of %1 is short: %2.</source>
        <translation>La date de %1 est courte : %2.</translation>
    </message>
</context>
<context>
    <name>ReceptionService</name>
    <message>
        <source>Delivery %1</source>
        <translation>Livraison %1</translation>
    </message>
    <message>
        <source>There is no delivery number %1.</source>
        <translation>Il n’y a pas de livraison numéro %1.</translation>
    </message>
    <message>
        <source>This delivery was given up.</source>
        <translation>Cette livraison a été abandonnée.</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Scan the goods first, or give this delivery up.</source>
        <translation>Rien n’a encore été compté. Scannez d’abord les articles, ou abandonnez cette livraison.</translation>
    </message>
    <message>
        <source>This line is no longer there.</source>
        <translation>Cette ligne n’existe plus.</translation>
    </message>
    <message>
        <source>This scan was taken back.</source>
        <translation>Ce scan a été annulé.</translation>
    </message>
    <message>
        <source>This note is no longer there.</source>
        <translation>Cette note n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such note on a reception.</source>
        <translation>Aucune réception ne porte ce mot.</translation>
    </message>
    <message>
        <source>You left this note yourself: it waits for somebody else to read it.</source>
        <translation>Vous avez laissé ce mot vous-même : il attend qu’une autre personne le lise.</translation>
    </message>
    <message>
        <source>Order %1 is one to %2. Leave the supplier out to receive orders of several together.</source>
        <translation>La commande %1 est adressée à %2. Ne précisez pas de fournisseur pour réceptionner ensemble les commandes de plusieurs.</translation>
    </message>
    <message>
        <source>Order %1 is one to %2, this delivery is of %3.</source>
        <translation>La commande %1 est adressée à %2, cette livraison est de %3.</translation>
    </message>
    <message>
        <source>This pallet was counted already.</source>
        <translation>Cette palette a déjà été comptée.</translation>
    </message>
    <message>
        <source>The document announces no pallet %1.</source>
        <translation>Le document n’annonce pas de palette %1.</translation>
    </message>
    <message>
        <source>This delivery is finished: its count can no longer change. Note a loss or a stock count instead.</source>
        <translation>Cette réception est terminée : son comptage ne peut plus changer. Notez plutôt une perte ou un comptage du stock.</translation>
    </message>
    <message>
        <source>%1 is not the code of an article.</source>
        <translation>%1 n’est pas le code d’un article.</translation>
    </message>
    <message>
        <source>No product has the code %1. The scan is kept: attach it to a product, or set it aside.</source>
        <translation>Aucun produit n’a le code %1. Le scan est gardé : rattachez-le à un produit, ou mettez-le de côté.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Ce produit n’est plus dans le catalogue.</translation>
    </message>
    <message>
        <source>The quantity must be above zero and sensible.</source>
        <translation>La quantité doit être supérieure à zéro et raisonnable.</translation>
    </message>
    <message>
        <source>This product is not on the delivery.</source>
        <translation>Ce produit n’est pas dans la livraison.</translation>
    </message>
    <message>
        <source>A cost cannot be negative.</source>
        <translation>Un coût ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Line %1 of the document: no product has the code %2.</source>
        <translation>Ligne %1 du document : aucun produit n’a le code %2.</translation>
    </message>
    <message>
        <source>Line %1 of the document: no product has the code %2 (%3).</source>
        <translation>Ligne %1 du document : aucun produit n’a le code %2 (%3).</translation>
    </message>
    <message>
        <source>Line %1 of the document repeats a product: its quantity was added.</source>
        <translation>La ligne %1 du document répète un produit : sa quantité a été ajoutée.</translation>
    </message>
    <message>
        <source>This supplier is not known.</source>
        <translation>Ce fournisseur n’est pas connu.</translation>
    </message>
    <message>
        <source>This document is from %1.</source>
        <translation>Ce document est de %1.</translation>
    </message>
    <message>
        <source>Delivery %1 was begun with this very document.</source>
        <translation>La livraison %1 a été commencée avec ce même document.</translation>
    </message>
    <message>
        <source>This delivery was abandoned.</source>
        <translation>Cette livraison a été abandonnée.</translation>
    </message>
    <message>
        <source>Up to %1 labels are printed at once.</source>
        <translation>On imprime %1 étiquettes au plus à la fois.</translation>
    </message>
    <message>
        <source>No scan of %1 waits on this delivery.</source>
        <translation>Aucun scan de %1 n’attend sur cette livraison.</translation>
    </message>
    <message>
        <source>Say in 1 to %1 characters what you saw.</source>
        <translation>Dites en 1 à %1 caractères ce que vous avez vu.</translation>
    </message>
    <message>
        <source>%1 is not sold by weight: say how many there are.</source>
        <translation>%1 ne se vend pas au poids : dites combien il y en a.</translation>
    </message>
</context>
<context>
    <name>ReceptionWords</name>
    <message>
        <source>No thermometer shows such a temperature.</source>
        <translation>Aucun thermomètre n’affiche une telle température.</translation>
    </message>
    <message>
        <source>The document %1 cannot be read.</source>
        <translation>Le document %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is no kind of gap.</source>
        <translation>« %1 » n’est pas une sorte d’écart.</translation>
    </message>
    <message>
        <source>This product is not on the delivery.</source>
        <translation>Ce produit n’est pas sur la livraison.</translation>
    </message>
</context>
<context>
    <name>RefundRules</name>
    <message>
        <source>%1 is itself a refund. Refund the ticket of the sale.</source>
        <translation>%1 est déjà un remboursement. Remboursez le ticket de la vente.</translation>
    </message>
    <message>
        <source>Ticket %1 is already wholly refunded.</source>
        <translation>Le ticket %1 est déjà entièrement remboursé.</translation>
    </message>
    <message>
        <source>Ticket %1 has no line %2.</source>
        <translation>Le ticket %1 n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>Line %1, “%2”: only %3 may still be refunded.</source>
        <translation>Ligne %1, « %2 » : il ne reste que %3 à rembourser.</translation>
    </message>
    <message>
        <source>These lines give nothing back to the customer. Sell the deposits instead.</source>
        <translation>Ces lignes ne rendent rien au client. Vendez plutôt les consignes.</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>page %1 of %2</source>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>ReportService</name>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>How was the day?</source>
        <translation>Comment s’est passée la journée ?</translation>
    </message>
    <message>
        <source>Tills, means of payment, VAT, families and each ticket</source>
        <translation>Caisses, moyens de paiement, TVA, familles et chaque ticket</translation>
    </message>
    <message>
        <source>What did we sell?</source>
        <translation>Qu’avons-nous vendu ?</translation>
    </message>
    <message>
        <source>By product, family, day, hour, cashier, till or means of payment</source>
        <translation>Par produit, famille, jour, heure, caissier, caisse ou moyen de paiement</translation>
    </message>
    <message>
        <source>How large are the baskets?</source>
        <translation>De quelle taille sont les paniers ?</translation>
    </message>
    <message>
        <source>Sales by amount, how many by members, the mean</source>
        <translation>Ventes par montant, part des membres, panier moyen</translation>
    </message>
    <message>
        <source>Did we sell to members alone?</source>
        <translation>N’avons-nous vendu qu’aux membres ?</translation>
    </message>
    <message>
        <source>Each ticket, its member and their right at that instant</source>
        <translation>Chaque ticket, son membre et son droit à cet instant</translation>
    </message>
    <message>
        <source>What is in stock, and what is it worth?</source>
        <translation>Qu’y a-t-il en stock, et pour quelle valeur ?</translation>
    </message>
    <message>
        <source>Each product with its quantity, value and last cost</source>
        <translation>Chaque produit avec sa quantité, sa valeur et son dernier coût</translation>
    </message>
    <message>
        <source>What was the stock worth on a day?</source>
        <translation>Que valait le stock à une date ?</translation>
    </message>
    <message>
        <source>Each product at its weighted average cost</source>
        <translation>Chaque produit à son coût moyen pondéré</translation>
    </message>
    <message>
        <source>What must be sold soon?</source>
        <translation>Que faut-il vendre vite ?</translation>
    </message>
    <message>
        <source>Lots past their date or within seven days of it</source>
        <translation>Les lots dont la date est passée ou tombe dans les sept jours</translation>
    </message>
    <message>
        <source>Who bought this lot?</source>
        <translation>Qui a acheté ce lot ?</translation>
    </message>
    <message>
        <source>Where goods came from, where they are, who has them</source>
        <translation>D’où vient la marchandise, où elle est, qui l’a achetée</translation>
    </message>
    <message>
        <source>May we trust the stock?</source>
        <translation>Peut-on se fier au stock ?</translation>
    </message>
    <message>
        <source>Counts that found what the file said, by zone</source>
        <translation>Les comptages qui ont trouvé ce que disait le fichier, par zone</translation>
    </message>
    <message>
        <source>What did the last inventory find?</source>
        <translation>Qu’a trouvé le dernier inventaire ?</translation>
    </message>
    <message>
        <source>Differences by product, with their value, and how long it took</source>
        <translation>Les écarts par produit, leur valeur, et le temps passé</translation>
    </message>
    <message>
        <source>What was lost, and why?</source>
        <translation>Qu’a-t-on perdu, et pourquoi ?</translation>
    </message>
    <message>
        <source>Each loss with its reason and its value at cost</source>
        <translation>Chaque perte, son motif et sa valeur au coût</translation>
    </message>
    <message>
        <source>Why is stock below nothing?</source>
        <translation>Pourquoi des stocks sont-ils négatifs ?</translation>
    </message>
    <message>
        <source>Each product below nothing, what happened, what to do</source>
        <translation>Chaque produit en négatif, ce qui s’est passé, que faire</translation>
    </message>
    <message>
        <source>What became of a product?</source>
        <translation>Qu’est devenu un produit ?</translation>
    </message>
    <message>
        <source>Every move of its stock, with what was left</source>
        <translation>Chaque mouvement de son stock, et ce qui restait</translation>
    </message>
    <message>
        <source>Where does it come from?</source>
        <translation>D’où cela vient-il ?</translation>
    </message>
    <message>
        <source>Shares bought and sold that are organic, local, fair trade; kilometres on average</source>
        <translation>Parts bio, locale et équitable des achats et des ventes ; kilomètres en moyenne</translation>
    </message>
    <message>
        <source>What do members wait for?</source>
        <translation>Qu’attendent les membres ?</translation>
    </message>
    <message>
        <source>Their special orders, those kept too long first</source>
        <translation>Leurs commandes, d’abord celles gardées depuis trop longtemps</translation>
    </message>
    <message>
        <source>What does not sell?</source>
        <translation>Qu’est-ce qui ne se vend pas ?</translation>
    </message>
    <message>
        <source>Products on the shelf that nobody took, and since when</source>
        <translation>Produits en rayon que personne n’a pris, et depuis quand</translation>
    </message>
    <message>
        <source>What do the accounts hold?</source>
        <translation>Où en sont les comptes ?</translation>
    </message>
    <message>
        <source>What each account carried, moved and holds</source>
        <translation>Report, mouvements et solde de chaque compte</translation>
    </message>
    <message>
        <source>What happened on each account?</source>
        <translation>Que s’est-il passé sur chaque compte ?</translation>
    </message>
    <message>
        <source>Every line, account after account, with its balance</source>
        <translation>Toutes les lignes, compte par compte, avec leur solde</translation>
    </message>
    <message>
        <source>Which entries were posted?</source>
        <translation>Quelles écritures ont été passées ?</translation>
    </message>
    <message>
        <source>Every line of every entry, by day</source>
        <translation>Toutes les lignes de toutes les écritures, jour par jour</translation>
    </message>
    <message>
        <source>How much VAT did we collect?</source>
        <translation>Combien de TVA avons-nous collectée ?</translation>
    </message>
    <message>
        <source>By code on the tickets, and what the books say of it</source>
        <translation>Par code sur les tickets, et ce qu’en disent les comptes</translation>
    </message>
    <message>
        <source>Which accounts do we use?</source>
        <translation>Quels comptes utilisons-nous ?</translation>
    </message>
    <message>
        <source>The chart of accounts and what each stands for</source>
        <translation>Le plan comptable et le rôle de chaque compte</translation>
    </message>
</context>
<context>
    <name>ReportWorkbook</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>pièce</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>litre</source>
        <translation>litre</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Within 3 days</source>
        <translation>Dans les 3 jours</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Dans les 7 jours</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>DLC</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>DDM</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Missing at a count</source>
        <translation>Manquant au comptage</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>made on %1 at %2</source>
        <translation>établi le %1 à %2</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>Nothing over these days.</source>
        <translation>Rien sur ces jours.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Report of the day</source>
        <translation>Rapport du jour</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Size of baskets</source>
        <translation>Taille des paniers</translation>
    </message>
    <message>
        <source>Register of sales to members</source>
        <translation>Registre des ventes aux membres</translation>
    </message>
    <message>
        <source>Stock and its value</source>
        <translation>Stock et sa valeur</translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>Valeur du stock</translation>
    </message>
    <message>
        <source>Short dates</source>
        <translation>Dates courtes</translation>
    </message>
    <message>
        <source>Recall of goods</source>
        <translation>Rappel de marchandises</translation>
    </message>
    <message>
        <source>Reliability of the stock</source>
        <translation>Fiabilité du stock</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Stock moves of a product</source>
        <translation>Mouvements de stock d’un produit</translation>
    </message>
    <message>
        <source>Negative stock</source>
        <translation>Stocks négatifs</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Special orders of members</source>
        <translation>Commandes de membres</translation>
    </message>
    <message>
        <source>Shifts and attendance</source>
        <translation>Créneaux et présences</translation>
    </message>
    <message>
        <source>Who came to which shift</source>
        <translation>Pointage par créneau</translation>
    </message>
    <message>
        <source>Standing of the members</source>
        <translation>Situation des membres</translation>
    </message>
    <message>
        <source>What does not sell</source>
        <translation>Ce qui ne se vend pas</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance générale</translation>
    </message>
    <message>
        <source>General ledger</source>
        <translation>Grand livre</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>There is no report “%1”. “cabas report” alone lists them.</source>
        <translation>Il n’y a pas de rapport « %1 ». « cabas report » seul en donne la liste.</translation>
    </message>
</context>
<context>
    <name>ReversalRules</name>
    <message>
        <source>%1 sold</source>
        <translation>%1 en ventes</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 en pertes</translation>
    </message>
    <message>
        <source>%1 missing at a count</source>
        <translation>%1 en écart de comptage</translation>
    </message>
    <message>
        <source>%1 gone otherwise</source>
        <translation>%1 autrement</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>ventes</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>pertes</translation>
    </message>
    <message>
        <source>missing at a count</source>
        <translation>écarts de comptage</translation>
    </message>
    <message>
        <source>gone otherwise</source>
        <translation>autres sorties</translation>
    </message>
    <message>
        <source>This is no quantity to take back.</source>
        <translation>Ce n’est pas une quantité à reprendre.</translation>
    </message>
    <message>
        <source>Only %1 of %2 are still here.</source>
        <translation>Il ne reste que %1 sur %2.</translation>
    </message>
    <message>
        <source>All of it was taken back before.</source>
        <translation>Tout a déjà été repris.</translation>
    </message>
    <message>
        <source>%1 of %2 are no longer here: %3.</source>
        <translation>%1 sur %2 ne sont plus là : %3.</translation>
    </message>
    <message>
        <source>Say why this reception is taken back.</source>
        <translation>Dites pourquoi cette réception est annulée.</translation>
    </message>
    <message>
        <source>This reason is too long: %1 characters at most.</source>
        <translation>Ce motif est trop long : %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>ReversalService</name>
    <message>
        <source>There is no delivery number %1.</source>
        <translation>Il n’y a pas de livraison numéro %1.</translation>
    </message>
    <message>
        <source>This delivery is not finished: change its count instead.</source>
        <translation>Cette livraison n’est pas terminée : corrigez plutôt son comptage.</translation>
    </message>
    <message>
        <source>This document takes delivery %1 back: it cannot be taken back itself. Receive the goods anew.</source>
        <translation>Ce document annule la livraison %1 : on ne peut pas l’annuler à son tour. Réceptionnez de nouveau la marchandise.</translation>
    </message>
    <message>
        <source>Nothing is left to take back of what you name.</source>
        <translation>Il ne reste rien à reprendre de ce que vous nommez.</translation>
    </message>
    <message>
        <source>Nothing of this delivery is still here: it is all gone (%1).</source>
        <translation>Plus rien de cette livraison n’est là : tout est parti (%1).</translation>
    </message>
</context>
<context>
    <name>SafeXml</name>
    <message>
        <source>The file defines its own words (a document type), which no table or invoice needs: it is not opened.</source>
        <translation>Le fichier définit ses propres mots (un type de document), ce dont aucun tableau ni aucune facture n’a besoin : il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file is nested deeper than any table or invoice: it is not opened.</source>
        <translation>Le fichier est imbriqué plus profondément qu’aucun tableau ni aucune facture : il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file is damaged near line %1 of its contents: ask for it again.</source>
        <translation>Le fichier est abîmé vers la ligne %1 de son contenu : redemandez-le.</translation>
    </message>
</context>
<context>
    <name>SaleActions</name>
    <message>
        <source>There is no family “%1”.</source>
        <translation>Il n’y a pas de famille « %1 ».</translation>
    </message>
    <message>
        <source>The shop knows no container “%1”.</source>
        <translation>Le magasin ne connaît pas de contenant « %1 ».</translation>
    </message>
</context>
<context>
    <name>SaleDeedService</name>
    <message>
        <source>The basket has no line %1.</source>
        <translation>Le panier n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>The basket is empty: scan an article first.</source>
        <translation>Le panier est vide : scannez d’abord un article.</translation>
    </message>
    <message>
        <source>A note has %1 characters at most.</source>
        <translation>Une note compte %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This line is one package with its own label: scan the next one.</source>
        <translation>Cette ligne est un paquet avec sa propre étiquette : scannez le suivant.</translation>
    </message>
    <message>
        <source>This line is what its label says: void it to take it out.</source>
        <translation>Cette ligne vaut ce que dit son étiquette : annulez-la pour la retirer.</translation>
    </message>
    <message>
        <source>The container weighs as much as what was put on the scale: weigh again.</source>
        <translation>Le contenant pèse autant que ce qui est sur la balance : pesez à nouveau.</translation>
    </message>
    <message>
        <source>That is not asked of this basket.</source>
        <translation>Cette question ne se pose pas pour ce panier.</translation>
    </message>
    <message>
        <source>Give the reason: it is kept with what was allowed.</source>
        <translation>Indiquez le motif : il est conservé avec l’accord.</translation>
    </message>
</context>
<context>
    <name>SalePicks</name>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Find an article</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Type the beginning of the name: “len” finds lentils.</source>
        <translation>Tapez le début du nom : « len » trouve les lentilles.</translation>
    </message>
    <message>
        <source>No article has this name. Try with fewer letters.</source>
        <translation>Aucun article de ce nom. Essayez avec moins de lettres.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Chercher un membre</translation>
    </message>
    <message>
        <source>Name, number or badge</source>
        <translation>Nom, numéro ou badge</translation>
    </message>
    <message>
        <source>Number or badge</source>
        <translation>Numéro ou badge</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Type the beginning of the name, or the number then Enter.</source>
        <translation>Tapez le début du nom, ou le numéro puis Entrée.</translation>
    </message>
    <message>
        <source>Type the number of the member then Enter, or scan the badge.</source>
        <translation>Tapez le numéro du membre puis Entrée, ou scannez le badge.</translation>
    </message>
    <message>
        <source>No name begins so. Enter looks for the number.</source>
        <translation>Aucun nom ne commence ainsi. Entrée cherche le numéro.</translation>
    </message>
    <message>
        <source>Enter looks for this number.</source>
        <translation>Entrée cherche ce numéro.</translation>
    </message>
    <message>
        <source>Free price: which family?</source>
        <translation>Prix libre : quel rayon ?</translation>
    </message>
    <message>
        <source>Beginning of the family</source>
        <translation>Début du nom du rayon</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>The shop has no family yet.</source>
        <translation>La boutique n’a pas encore de rayon.</translation>
    </message>
    <message>
        <source>No family has this name.</source>
        <translation>Aucun rayon ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Baskets on hold</source>
        <translation>Paniers en attente</translation>
    </message>
    <message>
        <source>Name of the basket</source>
        <translation>Nom du panier</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>No basket is on hold.</source>
        <translation>Aucun panier n’est en attente.</translation>
    </message>
    <message>
        <source>No basket on hold has this name.</source>
        <translation>Aucun panier en attente ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>SaleService</name>
    <message>
        <source>The basket is empty: scan an article first.</source>
        <translation>Le panier est vide : scannez d’abord un article.</translation>
    </message>
    <message>
        <source>The basket was paid or parked at another window. Look at it again before taking money.</source>
        <translation>Le panier a été encaissé ou mis en attente dans une autre fenêtre. Regardez-le à nouveau avant d’encaisser.</translation>
    </message>
    <message>
        <source>There is nothing to sell: give at least one line.</source>
        <translation>Il n’y a rien à vendre : donnez au moins une ligne.</translation>
    </message>
    <message>
        <source>That total is beyond what one ticket may hold.</source>
        <translation>Ce total dépasse ce qu’un ticket peut contenir.</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the last ticket. Set it right; the ticket is kept in order.</source>
        <translation>L’horloge de cet ordinateur est en retard sur le dernier ticket. Mettez-la à l’heure ; l’ordre des tickets est gardé.</translation>
    </message>
    <message>
        <source>More than %1 lies in the drawer: take some to the safe.</source>
        <translation>Il y a plus de %1 dans le tiroir : portez-en une partie au coffre.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>More than %1 is given back by two people.</source>
        <translation>Au-delà de %1, on rembourse à deux.</translation>
    </message>
    <message>
        <source>There is no ticket %1. Read its number at the top of the ticket.</source>
        <translation>Il n’y a pas de ticket %1. Lisez son numéro en haut du ticket.</translation>
    </message>
    <message>
        <source>Ticket %1 was sold without member: give the money back by another means.</source>
        <translation>Le ticket %1 a été vendu sans membre : remboursez par un autre moyen.</translation>
    </message>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Il n’y a pas de ticket %1.</translation>
    </message>
</context>
<context>
    <name>SaleTerms</name>
    <message>
        <source>A coordinator may allow it.</source>
        <translation>La coordination peut l’autoriser.</translation>
    </message>
    <message>
        <source>This shop sells to members: a guest is an exception.</source>
        <translation>Ce magasin vend à ses membres : un invité est une exception.</translation>
    </message>
    <message>
        <source>Nobody’s badge was scanned. Scan one, or say that the customer is a guest.</source>
        <translation>Aucun badge n’a été scanné. Scannez-en un, ou indiquez que le client est un invité.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were taken out of this basket already. Call a coordinator to take out more.</source>
        <translation>
            <numerusform>%n ligne a déjà été retirée de ce panier. Appelez un coordinateur pour en retirer d’autres.</numerusform>
            <numerusform>%n lignes ont déjà été retirées de ce panier. Appelez un coordinateur pour en retirer d’autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaleTermsService</name>
    <message>
        <source>Somebody else changed this meanwhile. Look at it again before you change it.</source>
        <translation>Quelqu’un d’autre a modifié cela entre-temps. Relisez avant de modifier.</translation>
    </message>
    <message>
        <source>This article no longer exists.</source>
        <translation>Cet article n’existe plus.</translation>
    </message>
    <message>
        <source>This family no longer exists.</source>
        <translation>Cette famille n’existe plus.</translation>
    </message>
    <message>
        <source>Type a number of lines from 0 to %1; 0 is any number.</source>
        <translation>Tapez un nombre de lignes de 0 à %1 ; 0 : sans limite.</translation>
    </message>
    <message>
        <source>This is asked about “%1” already.</source>
        <translation>Cette question est déjà posée pour « %1 ».</translation>
    </message>
    <message>
        <source>“%1” has a limit for this period already: change that one.</source>
        <translation>« %1 » a déjà une limite pour cette période : modifiez-la.</translation>
    </message>
    <message>
        <source>Name the container in 1 to %1 letters.</source>
        <translation>Nommez le contenant en 1 à %1 lettres.</translation>
    </message>
    <message>
        <source>A container weighs more than 0 and 20 kg at most.</source>
        <translation>Un contenant pèse plus de 0 et 20 kg au plus.</translation>
    </message>
    <message>
        <source>There is a container “%1” already.</source>
        <translation>Il y a déjà un contenant « %1 ».</translation>
    </message>
</context>
<context>
    <name>SalesReports</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Chèque</translation>
    </message>
    <message>
        <source>Meal voucher</source>
        <translation>Titre-restaurant</translation>
    </message>
    <message>
        <source>Member’s account</source>
        <translation>Compte membre</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>No family</source>
        <translation>Sans famille</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sales are added up by product, family, day, hour, cashier, till or means, not by “%1”.</source>
        <translation>Les ventes s’additionnent par produit (product), famille (family), jour (day), heure (hour), caissier (cashier), caisse (till) ou moyen de paiement (means), pas par « %1 ».</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Tickets and books differ: sessions still open are not in the books yet, and entries by hand are not on tickets.</source>
        <translation>Les tickets et la comptabilité diffèrent : les sessions encore ouvertes n’y sont pas encore, et les écritures à la main ne sont pas sur des tickets.</translation>
    </message>
</context>
<context>
    <name>ScaleExportService</name>
    <message>
        <source>it has no code that carries a weight or a price</source>
        <translation>il n’a pas de code qui porte un poids ou un prix</translation>
    </message>
    <message>
        <source>it has no price</source>
        <translation>il n’a pas de prix</translation>
    </message>
    <message>
        <source>its number %1 is also that of %2</source>
        <translation>son numéro %1 est aussi celui de %2</translation>
    </message>
</context>
<context>
    <name>ScanReader</name>
    <message>
        <source>The check digit of %1 is wrong: scan it again.</source>
        <translation>La clé de contrôle de %1 est fausse : scannez de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no article’s code: those have 8, 12, 13 or 14 digits.</source>
        <translation>%1 n’est pas un code d’article : ceux-ci ont 8, 12, 13 ou 14 chiffres.</translation>
    </message>
    <message>
        <source>This code is neither an article’s nor a member’s.</source>
        <translation>Ce code n’est ni celui d’un article ni celui d’un membre.</translation>
    </message>
    <message>
        <source>The scanner announces a kind of barcode that is not known here: %1.</source>
        <translation>La douchette annonce une sorte de code-barres inconnue ici : %1.</translation>
    </message>
    <message>
        <source>The scanner announces %1 digits and sends something else: scan it again.</source>
        <translation>La douchette annonce %1 chiffres et envoie autre chose : scannez de nouveau.</translation>
    </message>
    <message>
        <source>The code is empty.</source>
        <translation>Le code est vide.</translation>
    </message>
    <message>
        <source>This is too long to be a code.</source>
        <translation>C’est trop long pour être un code.</translation>
    </message>
</context>
<context>
    <name>ScannerCheck</name>
    <message>
        <source>This is not the test code: %1. Scan the code that is shown here. If it is the one you scanned, the scanner types for another keyboard: set it to “French” with the sheet that came with it.</source>
        <translation>Ce n’est pas le code d’essai : %1. Scannez le code affiché ici. Si c’est bien lui, la douchette tape pour un autre clavier : réglez-la sur « français » avec la notice fournie.</translation>
    </message>
    <message>
        <source>nothing was typed</source>
        <translation>rien n’a été tapé</translation>
    </message>
    <message>
        <source>The scanner types for an American keyboard and this one is French. Codes of digits are understood all the same; letters are not. Set the scanner to “French keyboard”.</source>
        <translation>La douchette tape pour un clavier américain et celui-ci est français. Les codes en chiffres sont compris quand même, pas les lettres. Réglez la douchette sur « clavier français ».</translation>
    </message>
    <message>
        <source>Capitals and small letters are exchanged: caps lock is on. Switch it off.</source>
        <translation>Majuscules et minuscules sont inversées : le verrouillage des majuscules est mis. Ôtez-le.</translation>
    </message>
    <message>
        <source>The keyboard fits: every sign arrives as it is on the code.</source>
        <translation>Le clavier convient : chaque signe arrive tel qu’il est sur le code.</translation>
    </message>
    <message>
        <source>Nothing comes after the code. Set the scanner to end with Enter: a scan is then known at once.</source>
        <translation>Rien ne suit le code. Réglez la douchette pour finir par Entrée : le scan est alors reconnu aussitôt.</translation>
    </message>
    <message>
        <source>After the code comes %1.</source>
        <translation>Après le code vient %1.</translation>
    </message>
    <message>
        <source>Before the code comes “%1”.</source>
        <translation>Avant le code vient « %1 ».</translation>
    </message>
    <message>
        <source>The separator of GS1 codes arrives: lots and dates are read.</source>
        <translation>Le séparateur des codes GS1 arrive : lots et dates sont lus.</translation>
    </message>
    <message>
        <source>The separator of GS1 codes is lost: a lot and the date after it cannot be told apart. Set the scanner to send GS (ASCII 29).</source>
        <translation>Le séparateur des codes GS1 se perd : impossible de distinguer un lot de la date qui le suit. Réglez la douchette pour transmettre GS (ASCII 29).</translation>
    </message>
    <message>
        <source>The separator of GS1 codes arrives as “%1”. Set the scanner to send GS (ASCII 29).</source>
        <translation>Le séparateur des codes GS1 arrive sous la forme « %1 ». Réglez la douchette pour transmettre GS (ASCII 29).</translation>
    </message>
    <message>
        <source>%1 ms pass between two keys: over %2 ms a scan is taken for typing. Set the scanner to a shorter delay.</source>
        <translation>Il s’écoule %1 ms entre deux touches : au-delà de %2 ms, un scan passe pour une saisie. Réglez la douchette sur un délai plus court.</translation>
    </message>
    <message>
        <source>At most %1 ms pass between two keys: fast enough.</source>
        <translation>Il s’écoule au plus %1 ms entre deux touches : assez rapide.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 may not do this (“%2”). Ask a coordinator, or sign in as someone who may.</source>
        <translation>%1 n’a pas ce droit (« %2 »). Demandez à la coordination, ou connectez-vous avec un compte qui l’a.</translation>
    </message>
</context>
<context>
    <name>SheetBuilder</name>
    <message>
        <source>The table has more rows or columns than a shop imports: cut it in smaller files.</source>
        <translation>Le tableau a plus de lignes ou de colonnes qu’une boutique n’en importe : découpez-le en fichiers plus petits.</translation>
    </message>
</context>
<context>
    <name>SheetFacts</name>
    <message>
        <source>“%1, %2” are not coordinates in degrees, such as 47.237829, 6.024054.</source>
        <translation>« %1, %2 » ne sont pas des coordonnées en degrés, comme 47.237829, 6.024054.</translation>
    </message>
    <message>
        <source>The net content “%1” is not a quantity such as 350 g or 75 cl.</source>
        <translation>La contenance « %1 » n’est pas une quantité comme 350 g ou 75 cl.</translation>
    </message>
    <message>
        <source>The shelf life “%1” is not a number of days.</source>
        <translation>La durée de vie « %1 » n’est pas un nombre de jours.</translation>
    </message>
    <message>
        <source>The deposit “%1” is not an amount in euros.</source>
        <translation>La consigne « %1 » n’est pas un montant en euros.</translation>
    </message>
    <message>
        <source>The tare “%1” is not a weight in kilograms.</source>
        <translation>La tare « %1 » n’est pas un poids en kilogrammes.</translation>
    </message>
    <message>
        <source>“%1” is not one of: %2.</source>
        <translation>« %1 » n’est pas dans : %2.</translation>
    </message>
    <message>
        <source>The review day “%1” is not a day such as 2026-03-10.</source>
        <translation>La date de revue « %1 » n’est pas un jour comme 2026-03-10.</translation>
    </message>
</context>
<context>
    <name>ShelfCheckService</name>
    <message>
        <source>This walk is no longer in the file.</source>
        <translation>Ce tour n’est plus dans le fichier.</translation>
    </message>
    <message>
        <source>This walk was ended. Begin another one along %1.</source>
        <translation>Ce tour est terminé. Commencez-en un autre au rayon %1.</translation>
    </message>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Ce produit n’est plus au catalogue.</translation>
    </message>
    <message>
        <source>Name the shelf in 1 to %1 letters.</source>
        <translation>Nommez le rayon en 1 à %1 lettres.</translation>
    </message>
</context>
<context>
    <name>ShelfProposal</name>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>ShiftActions</name>
    <message>
        <source>The field “as” must be done, late, absent or excused.</source>
        <translation>Le champ « as » doit valoir done, late, absent ou excused.</translation>
    </message>
</context>
<context>
    <name>ShiftDesk</name>
    <message>
        <source>This member no longer exists.</source>
        <translation>Ce membre n’existe plus.</translation>
    </message>
    <message>
        <source>There is no shift number %1.</source>
        <translation>Il n’y a pas de créneau numéro %1.</translation>
    </message>
    <message>
        <source>Member number %1 is not on the shift of %2.</source>
        <translation>Le membre numéro %1 n’est pas inscrit au créneau du %2.</translation>
    </message>
</context>
<context>
    <name>ShiftOfficeActions</name>
    <message>
        <source>a time such as 09:30</source>
        <translation>une heure telle que 09:30</translation>
    </message>
    <message>
        <source>a letter of the cycle such as A</source>
        <translation>une lettre du cycle telle que A</translation>
    </message>
    <message>
        <source>a day from 1 (Monday) to 7</source>
        <translation>un jour de 1 (lundi) à 7</translation>
    </message>
    <message>
        <source>The field “kind” must be one of: %1.</source>
        <translation>Le champ « kind » doit valoir l’un de : %1.</translation>
    </message>
</context>
<context>
    <name>ShiftOfficeService</name>
    <message>
        <source>There is no slot number %1.</source>
        <translation>Il n’y a pas de créneau fixe numéro %1.</translation>
    </message>
    <message>
        <source>Member number %1 has left the shop.</source>
        <translation>Le membre numéro %1 a quitté le magasin.</translation>
    </message>
    <message>
        <source>All places of this slot are held. Choose another one, or let the member fly until one is free.</source>
        <translation>Toutes les places de ce créneau ont leur titulaire. Choisissez-en un autre, ou laissez le membre volant jusqu’à ce qu’une place se libère.</translation>
    </message>
    <message numerus="yes">
        <source>This leave is shorter than %n day(s): an exchange is often enough.</source>
        <translation>
            <numerusform>Ce congé dure moins de %n jour : un échange suffit souvent.</numerusform>
            <numerusform>Ce congé dure moins de %n jours : un échange suffit souvent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A correction adds or takes up to %1.</source>
        <translation>Une correction ajoute ou retire au plus %1, et pas zéro.</translation>
    </message>
    <message>
        <source>Shifts were counted since %1: what was lived keeps its rules. Choose today or a day to come.</source>
        <translation>Des créneaux ont été comptés depuis le %1 : ce qui est vécu garde son règlement. Choisissez aujourd’hui ou un jour à venir.</translation>
    </message>
</context>
<context>
    <name>ShiftReports</name>
    <message>
        <source>Shift</source>
        <translation>Créneau</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prises</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Venus</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusés</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>N° membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>May shop</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Second counter</source>
        <translation>Second compteur</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 of %2 members may shop.</source>
        <translation>%1 membres sur %2 peuvent faire leurs courses.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
</context>
<context>
    <name>ShiftRules</name>
    <message>
        <source>This member is on the shift of %1 already.</source>
        <translation>Ce membre est déjà inscrit au créneau du %1.</translation>
    </message>
    <message>
        <source>This shift overlaps the one of %1, which the member is on already. Choose another one.</source>
        <translation>Ce créneau en chevauche un autre où le membre est déjà inscrit, celui du %1. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) a day at most: choose another day.</source>
        <translation>
            <numerusform>%n créneau par jour au plus : choisissez un autre jour.</numerusform>
            <numerusform>%n créneaux par jour au plus : choisissez un autre jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) a cycle at most: choose one in the next cycle.</source>
        <translation>
            <numerusform>%n créneau par cycle au plus : choisissez-en un dans le cycle suivant.</numerusform>
            <numerusform>%n créneaux par cycle au plus : choisissez-en un dans le cycle suivant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) in %1 days at most: choose a day further off.</source>
        <translation>
            <numerusform>%n créneau en %1 jours au plus : choisissez un jour plus éloigné.</numerusform>
            <numerusform>%n créneaux en %1 jours au plus : choisissez un jour plus éloigné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This member has what the cycle asks. A further shift may be taken %n day(s) ahead at most, to leave others a choice.</source>
        <translation>
            <numerusform>Ce membre a déjà ce que le cycle demande. Un créneau de plus se prend au plus tôt %n jour à l’avance, pour laisser le choix aux autres.</numerusform>
            <numerusform>Ce membre a déjà ce que le cycle demande. Un créneau de plus se prend au plus tôt %n jours à l’avance, pour laisser le choix aux autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last place of this shift, %1, has just been taken. Choose another one.</source>
        <translation>La dernière place de ce créneau, %1, vient d’être prise. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What is left of this shift, %1, is kept for those who hold the slot. Choose another one.</source>
        <translation>Les places qui restent sur ce créneau, %1, sont réservées aux titulaires. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>A cycle has %n week(s): the week of a slot is one of them.</source>
        <translation>
            <numerusform>Un cycle a %n semaine : celle d’un créneau en fait partie.</numerusform>
            <numerusform>Un cycle a %n semaines : celle d’un créneau en fait partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of a slot goes from 1 (Monday) to 7 (Sunday).</source>
        <translation>Le jour d’un créneau va de 1 (lundi) à 7 (dimanche).</translation>
    </message>
    <message>
        <source>A slot begins between 00:00 and 23:59.</source>
        <translation>Un créneau commence entre 00:00 et 23:59.</translation>
    </message>
    <message numerus="yes">
        <source>A slot lasts %n minute(s) at least and ends the same day.</source>
        <translation>
            <numerusform>Un créneau dure au moins %n minute et finit le même jour.</numerusform>
            <numerusform>Un créneau dure au moins %n minutes et finit le même jour.</numerusform>
        </translation>
    </message>
    <message>
        <source>A slot has 1 to %1 places; those for flying members are among them.</source>
        <translation>Un créneau a de 1 à %1 places, celles des volants comprises.</translation>
    </message>
    <message>
        <source>The name of a slot has %1 characters at most.</source>
        <translation>Le nom d’un créneau a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A slot ends after the day it begins.</source>
        <translation>Un créneau se termine après le jour où il commence.</translation>
    </message>
    <message>
        <source>A credit ends after the day it begins.</source>
        <translation>Une majoration se termine après le jour où elle commence.</translation>
    </message>
    <message>
        <source>A shift counts for 0 to %1 shifts.</source>
        <translation>Un créneau compte pour 0 à %1 créneaux.</translation>
    </message>
    <message>
        <source>A closure ends after the day it begins, within a year.</source>
        <translation>Une fermeture se termine après le jour où elle commence, dans l’année.</translation>
    </message>
    <message>
        <source>A closure asks for no make-up or for one.</source>
        <translation>Une fermeture demande zéro ou un rattrapage.</translation>
    </message>
    <message>
        <source>A leave ends after the day it begins.</source>
        <translation>Un congé se termine après le jour où il commence.</translation>
    </message>
    <message>
        <source>Say until when. For an absence without a known end, choose “undefined”.</source>
        <translation>Indiquez jusqu’à quand. Pour une absence sans fin connue, choisissez « undefined ».</translation>
    </message>
    <message>
        <source>This leave lasts more than ten years. Check its days.</source>
        <translation>Ce congé dure plus de dix ans. Vérifiez ses dates.</translation>
    </message>
    <message numerus="yes">
        <source>A leave for incapacity lasts %n day(s) at least. For a shorter one, excuse the member or exchange the shift.</source>
        <translation>
            <numerusform>Un congé pour incapacité dure au moins %n jour. Pour moins longtemps, excusez le membre ou échangez le créneau.</numerusform>
            <numerusform>Un congé pour incapacité dure au moins %n jours. Pour moins longtemps, excusez le membre ou échangez le créneau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The shift of %1 does not take place. Choose another one.</source>
        <translation>Le créneau du %1 n’a pas lieu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The shift of %1 is over. Choose one that is to come.</source>
        <translation>Le créneau du %1 est passé. Choisissez-en un à venir.</translation>
    </message>
    <message>
        <source>This member is on leave on %1: end the leave first.</source>
        <translation>Ce membre est en congé le %1 : mettez d’abord fin au congé.</translation>
    </message>
    <message>
        <source>This member owes no shift: there is nothing to make up. To come at another time, exchange a shift.</source>
        <translation>Ce membre ne doit aucun créneau : il n’y a rien à rattraper. Pour venir à un autre moment, échangez un créneau.</translation>
    </message>
    <message>
        <source>This is a shift of the member’s own slot: exchange it for another one, or have it excused.</source>
        <translation>C’est un créneau dont le membre est titulaire : échangez-le contre un autre, ou faites-le excuser.</translation>
    </message>
    <message>
        <source>A place can be given back until %1. Find somebody to come instead, or have the shift excused.</source>
        <translation>Une place pouvait être rendue jusqu’au %1. Trouvez quelqu’un pour venir à la place, ou faites excuser le créneau.</translation>
    </message>
    <message>
        <source>This shift could be exchanged until %1. Have it excused, then make it up.</source>
        <translation>Ce créneau pouvait être échangé jusqu’au %1. Faites-le excuser, puis rattrapez-le.</translation>
    </message>
    <message>
        <source>The shift of %1 does not take place: nobody is counted on it.</source>
        <translation>Le créneau du %1 n’a pas lieu : personne n’y est pointé.</translation>
    </message>
    <message>
        <source>The shift of %1 is still to come. Until then a member can only be excused.</source>
        <translation>Le créneau du %1 est encore à venir. D’ici là, un membre peut seulement être excusé.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ShiftService</name>
    <message>
        <source>Shifts are made from today on: choose a day that is to come.</source>
        <translation>Les créneaux se préparent à partir d’aujourd’hui : choisissez un jour à venir.</translation>
    </message>
    <message numerus="yes">
        <source>Shifts are made %n day(s) ahead at most.</source>
        <translation>
            <numerusform>Les créneaux se préparent au plus %n jour à l’avance.</numerusform>
            <numerusform>Les créneaux se préparent au plus %n jours à l’avance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
    <message>
        <source>There is no shift number %1.</source>
        <translation>Il n’y a pas de créneau numéro %1.</translation>
    </message>
    <message>
        <source>Member number %1 has left the shop.</source>
        <translation>Le membre numéro %1 a quitté le magasin.</translation>
    </message>
    <message>
        <source>Member number %1 no longer takes part in the shifts. Give them a slot, or let them fly, before booking.</source>
        <translation>Le membre numéro %1 ne participe plus aux créneaux. Avant de l’inscrire, donnez-lui un créneau fixe ou faites-en un volant.</translation>
    </message>
    <message>
        <source>This shift is counted already. Correct the attendance instead.</source>
        <translation>Ce créneau est déjà pointé. Corrigez plutôt le pointage.</translation>
    </message>
    <message>
        <source>%1 is still to come: it cannot be closed.</source>
        <translation>Le %1 est encore à venir : il ne peut pas être clos.</translation>
    </message>
</context>
<context>
    <name>Shop</name>
    <message>
        <source>The clock of a real shop cannot be set: only demonstration and sandbox files (cabas new --sandbox) may be.</source>
        <translation>L’horloge d’un vrai magasin ne se règle pas : seuls les fichiers de démonstration et d’essai (cabas new --sandbox) le permettent.</translation>
    </message>
</context>
<context>
    <name>ShopFile</name>
    <message>
        <source>There is no file %1. Check the name, or make a new shop.</source>
        <translation>Il n’y a pas de fichier %1. Vérifiez le nom, ou créez un nouveau magasin.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose the shop's file itself.</source>
        <translation>%1 n’est pas un fichier. Choisissez le fichier du magasin lui-même.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask for the right to read it.</source>
        <translation>Vous n’avez pas le droit de lire %1. Demandez ce droit.</translation>
    </message>
    <message>
        <source>%1 lies on a network share, where two machines writing at once would damage it. Copy it to this computer's own disk and open the copy; several machines need a PostgreSQL server.</source>
        <translation>%1 se trouve sur un partage réseau, où deux machines qui écrivent en même temps l’abîmeraient. Copiez-le sur le disque de cet ordinateur et ouvrez la copie ; plusieurs machines demandent un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>%1 is known under two names on this disk. Copy it to a new file and open the copy.</source>
        <translation>%1 est connu sous deux noms sur ce disque. Copiez-le dans un nouveau fichier et ouvrez la copie.</translation>
    </message>
    <message>
        <source>%1 is not a Cabas file, or its beginning is damaged. Nothing was changed. Choose another file, or restore a backup.</source>
        <translation>%1 n’est pas un fichier de Cabas, ou son début est abîmé. Rien n’a été modifié. Choisissez un autre fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a shop of Cabas. Nothing was changed.</source>
        <translation>%1 est la base d’un autre programme, pas un magasin de Cabas. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Cabas (file version %2, this program knows %3). Install the newer Cabas; the file was not changed.</source>
        <translation>%1 a été écrit par un Cabas plus récent (version de fichier %2, ce programme connaît la %3). Installez le Cabas plus récent ; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>%1 already exists and is not overwritten. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist or may not be written.</source>
        <translation>Le dossier %1 n’existe pas, ou vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The folder %1 is a network share: a shop's file must lie on this computer's own disk.</source>
        <translation>Le dossier %1 est un partage réseau : le fichier d’un magasin doit se trouver sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 was written by an older Cabas. Bring it up to date first: cabas migrate "%1" (a backup is made).</source>
        <translation>%1 a été écrit par un Cabas plus ancien. Mettez-le d’abord à jour : cabas migrate "%1" (une sauvegarde est faite).</translation>
    </message>
    <message>
        <source>%1 holds no shop: it was damaged or never finished. Restore a backup.</source>
        <translation>%1 ne contient pas de magasin : il a été abîmé ou jamais achevé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be written here: copy it to a folder you may write to.</source>
        <translation>%1 ne peut pas être écrit ici : copiez-le dans un dossier où vous avez le droit d’écrire.</translation>
    </message>
</context>
<context>
    <name>ShopKey</name>
    <message>
        <source>The shop’s key %1 cannot be read. Ask for the right to read it, or name another folder with --keys.</source>
        <translation>La clé du magasin %1 ne peut pas être lue. Demandez le droit de la lire, ou indiquez un autre dossier avec --keys.</translation>
    </message>
    <message>
        <source>The shop’s key %1 is damaged. Put back a copy of it, or move it away: the shop then goes on with a new key.</source>
        <translation>La clé du magasin %1 est abîmée. Remettez-en une copie, ou déplacez-la : le magasin continuera avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>The shop’s key could not be written to %1. Free some room or name another folder with --keys.</source>
        <translation>La clé du magasin n’a pas pu être écrite dans %1. Libérez de la place ou indiquez un autre dossier avec --keys.</translation>
    </message>
</context>
<context>
    <name>ShopMaker</name>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>A VAT code of this program’s profiles cannot be read. Install Cabas again.</source>
        <translation>Un code de TVA des profils de ce programme ne peut pas être lu. Réinstallez Cabas.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Choose among: %2.</source>
        <translation>Le profil « %1 » n’existe pas. Choisissez parmi : %2.</translation>
    </message>
</context>
<context>
    <name>ShopPapersService</name>
    <message>
        <source>Somebody else changed the address. Look at it again.</source>
        <translation>Quelqu’un d’autre a modifié les coordonnées. Regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ShopRules</name>
    <message>
        <source>A shop needs a name.</source>
        <translation>Un magasin doit avoir un nom.</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters at most.</source>
        <translation>Ce nom est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A SIREN is nine digits; “%1” is not. Read it on a letter of the tax office, or leave it out for now.</source>
        <translation>Un SIREN compte neuf chiffres ; « %1 » n’en est pas un. Lisez-le sur un courrier des impôts, ou omettez-le pour l’instant.</translation>
    </message>
    <message>
        <source>The SIREN %1 is mistyped: its last digit does not fit the others. Check it, or leave it out for now.</source>
        <translation>Le SIREN %1 est mal saisi : son dernier chiffre ne correspond pas aux autres. Vérifiez-le, ou omettez-le pour l’instant.</translation>
    </message>
    <message>
        <source>The fiscal year begins on a day MM-DD such as 01-01 or 07-01; “%1” is not one.</source>
        <translation>L’exercice commence un jour écrit MM-JJ, comme 01-01 ou 07-01 ; « %1 » n’en est pas un.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Write it as Europe/Paris.</source>
        <translation>Le fuseau horaire « %1 » n’existe pas. Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>A shop’s language is fr or en.</source>
        <translation>La langue d’un magasin est fr ou en.</translation>
    </message>
    <message>
        <source>This is too long for a ticket: %1 characters at most.</source>
        <translation>C’est trop long pour un ticket : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The SIRET %1 cannot be right: it is the shop’s SIREN and five more digits, the last of them a check digit.</source>
        <translation>Le SIRET %1 ne peut pas être juste : c’est le SIREN du magasin suivi de cinq chiffres, dont le dernier est une clé.</translation>
    </message>
    <message>
        <source>The VAT number %1 cannot be right: it is FR, two signs and the shop’s SIREN.</source>
        <translation>Le numéro de TVA %1 ne peut pas être juste : c’est FR, deux signes et le SIREN du magasin.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>%1 has a PIN: type it.</source>
        <translation>%1 a un code PIN : saisissez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs for %1. Try again in %n second(s), or ask someone who manages users for a new PIN.</source>
        <translation>
            <numerusform>Trop de codes PIN erronés pour %1. Réessayez dans %n seconde, ou demandez un nouveau code à une personne qui gère les utilisateurs.</numerusform>
            <numerusform>Trop de codes PIN erronés pour %1. Réessayez dans %n secondes, ou demandez un nouveau code à une personne qui gère les utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. Wait %n second(s) before the next try.</source>
        <translation>
            <numerusform>Ce code PIN est faux. Attendez %n seconde avant le prochain essai.</numerusform>
            <numerusform>Ce code PIN est faux. Attendez %n secondes avant le prochain essai.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This PIN is wrong. Tries left before a pause: %n.</source>
        <translation>
            <numerusform>Ce code PIN est faux. Il reste %n essai avant une pause.</numerusform>
            <numerusform>Ce code PIN est faux. Il reste %n essais avant une pause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipPaper</name>
    <message>
        <source>The PDF could not be written to %1. Free some room or choose another folder.</source>
        <translation>Le PDF n’a pas pu être écrit dans %1. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This computer knows no printer. Add one in its settings.</source>
        <translation>Cet ordinateur ne connaît aucune imprimante. Ajoutez-en une dans ses réglages.</translation>
    </message>
    <message>
        <source>This computer has no printer “%1” any more. Choose another one.</source>
        <translation>Cet ordinateur n’a plus d’imprimante « %1 ». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The printer “%1” stopped. Look at what came out before printing again.</source>
        <translation>L’imprimante « %1 » s’est arrêtée. Regardez ce qui est sorti avant de réimprimer.</translation>
    </message>
</context>
<context>
    <name>SpecialGoods</name>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Ce produit n’est plus au catalogue.</translation>
    </message>
    <message>
        <source>“%1” is blocked: it may not be sold.</source>
        <translation>« %1 » est bloqué : il ne peut pas être vendu.</translation>
    </message>
    <message>
        <source>This supplier no longer offers that article.</source>
        <translation>Ce fournisseur ne propose plus cet article.</translation>
    </message>
    <message>
        <source>No product and no article of a supplier has the code %1.</source>
        <translation>Aucun produit et aucun article de fournisseur n’a le code %1.</translation>
    </message>
    <message>
        <source>This supplier offers nothing under the reference “%1”.</source>
        <translation>Ce fournisseur ne propose rien sous la référence « %1 ».</translation>
    </message>
    <message>
        <source>%1 no longer offers “%2”: tell the member.</source>
        <translation>%1 ne propose plus « %2 » : prévenez le membre.</translation>
    </message>
    <message>
        <source>“%1” has no price yet: agree on one with the member, then order it.</source>
        <translation>« %1 » n’a pas encore de prix : convenez-en avec le membre, puis commandez.</translation>
    </message>
</context>
<context>
    <name>SpecialJoining</name>
    <message>
        <source>This product is no longer in the catalogue.</source>
        <translation>Ce produit n’est plus au catalogue.</translation>
    </message>
    <message>
        <source>Somebody else changed order %1 in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié la commande %1 entre-temps. Relisez-la, puis faites votre modification.</translation>
    </message>
</context>
<context>
    <name>SpecialOrderService</name>
    <message>
        <source>There is no member’s order number %1.</source>
        <translation>Il n’y a pas de commande de membre n° %1.</translation>
    </message>
    <message>
        <source>This member no longer exists.</source>
        <translation>Ce membre n’existe plus.</translation>
    </message>
    <message>
        <source>Member number %1 has left: nothing is ordered for them.</source>
        <translation>Le membre n° %1 est parti : on ne commande plus rien pour lui.</translation>
    </message>
    <message>
        <source>Somebody else changed this order in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié cette commande entre-temps. Regardez-la de nouveau, puis faites votre modification.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Cette commande n’existe pas.</translation>
    </message>
    <message>
        <source>Order %1 was sent: begin another for what members still wait for.</source>
        <translation>La commande %1 est partie : commencez-en une autre pour ce que les membres attendent encore.</translation>
    </message>
    <message>
        <source>Nothing is set aside for this order: there is no tag to print.</source>
        <translation>Rien n’est mis de côté pour cette commande : il n’y a pas d’étiquette à imprimer.</translation>
    </message>
    <message>
        <source>This supplier is not known.</source>
        <translation>Ce fournisseur n’est pas connu.</translation>
    </message>
    <message>
        <source>No member has the badge or number %1.</source>
        <translation>Aucun membre n’a le badge ou le numéro %1.</translation>
    </message>
</context>
<context>
    <name>SpecialReport</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>N° de membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Arrivé le</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message numerus="yes">
        <source>Overdue: set aside for more than %n day(s).</source>
        <translation>
            <numerusform>En retard : mis de côté depuis plus de %n jour.</numerusform>
            <numerusform>En retard : mis de côté depuis plus de %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a price of its own an order is sold at the shelf price.</source>
        <translation>Sans prix convenu, une commande est vendue au prix de rayon.</translation>
    </message>
</context>
<context>
    <name>SpecialRules</name>
    <message>
        <source>to order</source>
        <translation>à commander</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandé</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>à retirer</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Say how much the member wants: more than nothing.</source>
        <translation>Indiquez combien le membre en veut : plus que zéro.</translation>
    </message>
    <message>
        <source>So much for one member cannot be true. Check the number typed.</source>
        <translation>Autant pour un seul membre, c’est invraisemblable. Vérifiez le nombre saisi.</translation>
    </message>
    <message>
        <source>“%1” is sold by the piece: a whole number of them.</source>
        <translation>« %1 » se vend à la pièce : il en faut un nombre entier.</translation>
    </message>
    <message>
        <source>The price agreed must be above 0 and below a hundred thousand euros.</source>
        <translation>Le prix convenu doit être supérieur à 0 et inférieur à cent mille euros.</translation>
    </message>
    <message>
        <source>What is paid in advance needs its price now.</source>
        <translation>Ce qui est payé d’avance doit avoir son prix dès maintenant.</translation>
    </message>
    <message>
        <source>The day it is wanted is past. Choose today or later.</source>
        <translation>Le jour souhaité est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>The note has %1 characters at most.</source>
        <translation>La note a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>This order can no longer change: it is “%1”. Cancel it and ask anew.</source>
        <translation>Cette commande ne peut plus changer, son état est « %1 ». Annulez-la et reprenez-en une.</translation>
    </message>
    <message>
        <source>This order is over already: it is “%1”.</source>
        <translation>Cette commande est déjà terminée, son état est « %1 ».</translation>
    </message>
    <message>
        <source>Say why in 1 to %1 characters.</source>
        <translation>Dites pourquoi en 1 à %1 caractères.</translation>
    </message>
    <message>
        <source>%1 of “%2” are set aside for this member: say that they go to the shelf.</source>
        <translation>%1 de « %2 » sont mis de côté pour ce membre : précisez que cela part en rayon.</translation>
    </message>
    <message>
        <source>“%1” is on order %2 already: say that it goes to the shelf when it comes.</source>
        <translation>« %1 » est déjà sur la commande %2 : précisez que cela ira en rayon à l’arrivée.</translation>
    </message>
    <message>
        <source>Order %1 is for another member: scan the badge of number %2 first.</source>
        <translation>La commande %1 est à un autre membre : scannez d’abord le badge du n° %2.</translation>
    </message>
    <message>
        <source>Nothing is set aside for order %1: it is “%2”.</source>
        <translation>Rien n’est mis de côté pour la commande %1, son état est « %2 ».</translation>
    </message>
    <message>
        <source>Only %1 of “%2” are set aside for order %3. Scan what comes from the shelf as usual.</source>
        <translation>Il n’y a que %1 de « %2 » de côté pour la commande %3. Scannez comme d’habitude ce qui vient du rayon.</translation>
    </message>
    <message>
        <source>%1 are to be paid in advance, and %2 are free on the member’s account. Top it up first, or let them pay when they collect.</source>
        <translation>Il faut payer %1 d’avance, et %2 sont libres sur le compte du membre. Créditez-le d’abord, ou faites payer au retrait.</translation>
    </message>
    <message>
        <source>Goods are kept for members %1 to %2 days.</source>
        <translation>La marchandise est gardée pour les membres de %1 à %2 jours.</translation>
    </message>
</context>
<context>
    <name>SpecialSale</name>
    <message>
        <source>member’s order %1</source>
        <translation>commande de membre n° %1</translation>
    </message>
    <message>
        <source>There is no member’s order number %1.</source>
        <translation>Il n’y a pas de commande de membre n° %1.</translation>
    </message>
    <message>
        <source>The product of order %1 no longer exists.</source>
        <translation>Le produit de la commande %1 n’existe plus.</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message>
        <source>Shift missed</source>
        <translation>Créneau manqué</translation>
    </message>
    <message>
        <source>Shift missed, excused</source>
        <translation>Créneau manqué, excusé</translation>
    </message>
    <message>
        <source>Shift done</source>
        <translation>Créneau fait</translation>
    </message>
    <message>
        <source>Make-up done</source>
        <translation>Rattrapage fait</translation>
    </message>
    <message>
        <source>Given back: the shop was closed</source>
        <translation>Rendu : le magasin était fermé</translation>
    </message>
    <message>
        <source>Shifts that the cycle asks for</source>
        <translation>Créneaux que le cycle demande</translation>
    </message>
    <message>
        <source>Shifts that the cycle asks for, reduced</source>
        <translation>Créneaux que le cycle demande, allégés</translation>
    </message>
    <message>
        <source>Advance not kept beyond the cycle</source>
        <translation>Avance non reportée sur le cycle suivant</translation>
    </message>
    <message>
        <source>Attendance corrected</source>
        <translation>Pointage corrigé</translation>
    </message>
    <message>
        <source>Correction by the members’ office</source>
        <translation>Correction du bureau des membres</translation>
    </message>
    <message>
        <source>Carried over from before</source>
        <translation>Reprise de l’ancien compteur</translation>
    </message>
    <message>
        <source>To make up: %2.</source>
        <translation>À rattraper : %2.</translation>
    </message>
    <message>
        <source>To keep the right to shop: book and do the make-up before %1.</source>
        <translation>Pour continuer à faire ses courses : s’inscrire au rattrapage et le faire avant le %1.</translation>
    </message>
    <message>
        <source>The time to make up ended on %1.</source>
        <translation>Le temps pour rattraper a pris fin le %1.</translation>
    </message>
    <message>
        <source>To shop again: make up %2, or ask the members’ office for a delay.</source>
        <translation>Pour refaire ses courses : rattraper %2, ou demander un délai au bureau des membres.</translation>
    </message>
    <message>
        <source>To shop again: choose a make-up, on any shift with a place before %1.</source>
        <translation>Pour refaire ses courses : choisir un rattrapage, sur n’importe quel créneau libre avant le %1.</translation>
    </message>
    <message>
        <source>Make-up chosen: the shift of %1. The right to shop is kept until then.</source>
        <translation>Rattrapage choisi : le créneau du %1. Les courses restent possibles jusque-là.</translation>
    </message>
    <message>
        <source>Too far behind since %1.</source>
        <translation>Trop de retard depuis le %1.</translation>
    </message>
    <message>
        <source>To keep the right to shop: book %2 before %1.</source>
        <translation>Pour continuer à faire ses courses : s’inscrire à %2 avant le %1.</translation>
    </message>
    <message>
        <source>To shop again: book %2 in the coming weeks.</source>
        <translation>Pour refaire ses courses : s’inscrire à %2 dans les semaines qui viennent.</translation>
    </message>
    <message>
        <source>Please book %2 when you can.</source>
        <translation>Merci de prévoir %2 dès que possible.</translation>
    </message>
    <message>
        <source>A delay was given: the make-up is due before %1.</source>
        <translation>Un délai est accordé : le rattrapage est à faire avant le %1.</translation>
    </message>
    <message>
        <source>On leave until %1.</source>
        <translation>En congé jusqu’au %1.</translation>
    </message>
    <message>
        <source>On leave until further notice.</source>
        <translation>En congé sans date de retour.</translation>
    </message>
    <message>
        <source>To shop again: tell the members’ office that the leave is over.</source>
        <translation>Pour refaire ses courses : signaler au bureau des membres que le congé est fini.</translation>
    </message>
    <message>
        <source>Exempted from shifts until %1.</source>
        <translation>Exempté de créneaux jusqu’au %1.</translation>
    </message>
    <message>
        <source>Exempted from shifts.</source>
        <translation>Exempté de créneaux.</translation>
    </message>
    <message>
        <source>No longer in any slot since %1.</source>
        <translation>N’a plus de créneau depuis le %1.</translation>
    </message>
    <message>
        <source>To shop again: choose a slot or join the flying team at the members’ office.</source>
        <translation>Pour refaire ses courses : choisir un créneau ou rejoindre les volants au bureau des membres.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shifts</source>
        <translation>%1 créneau</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a day, what happened, a signed number of shifts</extracomment>
        <translation>%1 : %2 (%3)</translation>
    </message>
</context>
<context>
    <name>StockReports</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Last cost</source>
        <translation>Dernier coût</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>At weighted average cost, VAT excluded, at the end of the day.</source>
        <translation>Au coût moyen pondéré, hors TVA, à la fin de la journée.</translation>
    </message>
    <message>
        <source>At the VAT rates that the products have now.</source>
        <translation>Aux taux de TVA actuels des produits.</translation>
    </message>
    <message>
        <source>The value of the stock is told by product, family or vat.</source>
        <translation>La valeur du stock se lit par produit (product), famille (family) ou TVA (vat).</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>Coût moyen</translation>
    </message>
    <message numerus="yes">
        <source>Products below nothing, which lower the total: %n</source>
        <translation>
            <numerusform>Produit en stock négatif, qui diminue le total : %n</numerusform>
            <numerusform>Produits en stock négatif, qui diminuent le total : %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockRules</name>
    <message>
        <source>Past its date</source>
        <translation>Date dépassée</translation>
    </message>
    <message>
        <source>Damaged or broken</source>
        <translation>Abîmé ou cassé</translation>
    </message>
    <message>
        <source>Spoiled</source>
        <translation>Gâté</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Volé</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Meal of the team</source>
        <translation>Repas de l’équipe</translation>
    </message>
    <message>
        <source>Used by the shop</source>
        <translation>Utilisé par la boutique</translation>
    </message>
    <message>
        <source>Tasting</source>
        <translation>Dégustation</translation>
    </message>
    <message>
        <source>A quantity cannot be below zero.</source>
        <translation>Une quantité ne peut pas être inférieure à zéro.</translation>
    </message>
    <message>
        <source>This quantity is too large to be true. Check what was typed or scanned: a barcode is sometimes read into the quantity.</source>
        <translation>Cette quantité est trop grande pour être vraie. Vérifiez ce qui a été tapé ou scanné : un code-barres est parfois lu dans la quantité.</translation>
    </message>
    <message>
        <source>This product is counted in pieces: give a whole number.</source>
        <translation>Ce produit se compte à la pièce : donnez un nombre entier.</translation>
    </message>
    <message>
        <source>A quantity of 0 changes nothing: give how many.</source>
        <translation>Une quantité de 0 ne change rien : dites combien.</translation>
    </message>
    <message>
        <source>Say why these goods are lost: past their date, damaged, given...</source>
        <translation>Dites pourquoi ces marchandises sont perdues : date dépassée, abîmées, données...</translation>
    </message>
    <message>
        <source>This reason is too long: %1 characters at most.</source>
        <translation>Ce motif est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The receiver’s name is too long: %1 characters at most.</source>
        <translation>Le nom du bénéficiaire est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>The name of this zone is too long: %1 characters at most.</source>
        <translation>Le nom de cette zone est trop long : %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>StockService</name>
    <message>
        <source>No product has the code %1.</source>
        <translation>Aucun produit n’a le code %1.</translation>
    </message>
    <message>
        <source>This product no longer exists.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>This lot is not one of %1.</source>
        <translation>Ce lot n’est pas un lot de %1.</translation>
    </message>
    <message>
        <source>More of %1 was noted as lost than was on hand: count this product.</source>
        <translation>La perte notée de %1 dépasse le stock connu : comptez ce produit.</translation>
    </message>
    <message>
        <source>%1 already has stock moves: count it instead.</source>
        <translation>%1 a déjà des mouvements de stock : comptez-le plutôt.</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message>
        <source>Opening stock</source>
        <translation>Stock de départ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>ticket %1</source>
        <translation>ticket %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>Without number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>use by %1</source>
        <translation>à consommer avant le %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>de préférence avant le %1</translation>
    </message>
    <message>
        <source>Date past</source>
        <translation>Date dépassée</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possible</translation>
    </message>
</context>
<context>
    <name>SupplierRules</name>
    <message>
        <source>A supplier needs a name.</source>
        <translation>Un fournisseur doit avoir un nom.</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters at most.</source>
        <translation>Ce nom est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A supplier’s code has %1 characters at most and no blank.</source>
        <translation>Le code d’un fournisseur a %1 caractères au plus, sans espace.</translation>
    </message>
    <message>
        <source>%1 is not a SIREN: it has nine digits, the last of which checks the others. It is printed on the supplier’s invoices.</source>
        <translation>%1 n’est pas un SIREN : il compte neuf chiffres, dont le dernier vérifie les autres. Il figure sur les factures du fournisseur.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 n’est pas une adresse électronique.</translation>
    </message>
    <message>
        <source>A phone number or e-mail address has %1 characters at most.</source>
        <translation>Un numéro de téléphone ou une adresse électronique a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>These notes are too long: %1 characters at most.</source>
        <translation>Ces notes sont trop longues : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A supplier is paid between 0 and %1 days after the invoice.</source>
        <translation>Un fournisseur se paie entre 0 et %1 jours après la facture.</translation>
    </message>
    <message>
        <source>A supplier’s reference has %1 characters at most.</source>
        <translation>La référence d’un fournisseur a %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A pack holds more than nothing, and less than ten thousand units.</source>
        <translation>Un colis contient au moins quelque chose, et moins de dix mille unités.</translation>
    </message>
    <message>
        <source>A pack of pieces holds a whole number of them.</source>
        <translation>Un colis de pièces en contient un nombre entier.</translation>
    </message>
    <message>
        <source>This cost is too high or too low to be true: check what was typed.</source>
        <translation>Ce coût est trop élevé ou trop bas pour être vrai : vérifiez ce qui a été tapé.</translation>
    </message>
</context>
<context>
    <name>SupplierService</name>
    <message>
        <source>This supplier no longer exists.</source>
        <translation>Ce fournisseur n’existe plus.</translation>
    </message>
    <message>
        <source>The code %1 is already that of %2. Choose another.</source>
        <translation>Le code %1 est déjà celui de %2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A supplier keeps a code.</source>
        <translation>Un fournisseur garde un code.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 in the meantime. Look at it again, then make your change.</source>
        <translation>Quelqu’un d’autre a modifié %1 entre-temps. Regardez à nouveau, puis refaites votre changement.</translation>
    </message>
    <message>
        <source>This product no longer exists.</source>
        <translation>Ce produit n’existe plus.</translation>
    </message>
    <message>
        <source>This supplier’s reference %1 already stands for another product.</source>
        <translation>La référence %1 de ce fournisseur désigne déjà un autre produit.</translation>
    </message>
    <message>
        <source>No supplier has the code or name %1.</source>
        <translation>Aucun fournisseur n’a le code ou le nom %1.</translation>
    </message>
</context>
<context>
    <name>SymbolWriter</name>
    <message>
        <source>There is no code to draw.</source>
        <translation>Il n’y a pas de code à dessiner.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn so: it must be %2 digits, the last of them their check digit.</source>
        <translation>%1 ne peut pas être dessiné ainsi : il faut %2 chiffres, dont le dernier est la clé de contrôle.</translation>
    </message>
    <message>
        <source>“%1” cannot be drawn as bars: plain letters, digits and signs, %2 at most. Draw it as a QR code.</source>
        <translation>« %1 » ne peut pas être dessiné en barres : des lettres sans accent, des chiffres et des signes, %2 au plus. Dessinez-le en QR code.</translation>
    </message>
    <message>
        <source>A text of more than %1 characters does not fit a label.</source>
        <translation>Un texte de plus de %1 caractères n’entre pas sur une étiquette.</translation>
    </message>
    <message>
        <source>“%1” cannot be drawn as a bar code.</source>
        <translation>« %1 » ne peut pas être dessiné en code-barres.</translation>
    </message>
</context>
<context>
    <name>TableFileReader</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is an old Excel file (.xls), or one with a password. Open it in a spreadsheet program and save it as .xlsx, without a password.</source>
        <translation>C’est un ancien fichier Excel (.xls), ou un fichier à mot de passe. Ouvrez-le dans un tableur et enregistrez-le en .xlsx, sans mot de passe.</translation>
    </message>
    <message>
        <source>This is a PDF: it can be read by people, not as a table. Ask the supplier for the same catalogue as Excel or CSV.</source>
        <translation>C’est un PDF : il se lit à l’œil, pas comme un tableau. Demandez le même tarif au fournisseur en Excel ou en CSV.</translation>
    </message>
    <message>
        <source>This archive holds no table. Unpack it first, and choose the table in it.</source>
        <translation>Cette archive ne contient pas de tableau. Dépliez-la d’abord, puis choisissez le tableau qu’elle contient.</translation>
    </message>
    <message>
        <source>This is no table: choose a file saved as CSV, Excel or OpenDocument.</source>
        <translation>Ce n’est pas un tableau : choisissez un fichier enregistré en CSV, Excel ou OpenDocument.</translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>TechnicalWords</name>
    <message>
        <source>Program started</source>
        <translation>Programme démarré</translation>
    </message>
    <message>
        <source>Program stopped</source>
        <translation>Programme arrêté</translation>
    </message>
    <message>
        <source>Program had not been stopped</source>
        <translation>Programme interrompu sans arrêt</translation>
    </message>
    <message>
        <source>Version of the program changed</source>
        <translation>Version du programme changée</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Archive written</source>
        <translation>Archive écrite</translation>
    </message>
    <message>
        <source>File brought to a new version</source>
        <translation>Fichier mis à niveau</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Horloge reculée</translation>
    </message>
    <message>
        <source>Clock set forward</source>
        <translation>Horloge avancée</translation>
    </message>
    <message>
        <source>Clock confirmed</source>
        <translation>Horloge expliquée</translation>
    </message>
    <message>
        <source>Check found something wrong</source>
        <translation>Contrôle : anomalie trouvée</translation>
    </message>
    <message>
        <source>New signing key</source>
        <translation>Nouvelle clé de signature</translation>
    </message>
    <message>
        <source>Training begun</source>
        <translation>Formation commencée</translation>
    </message>
    <message>
        <source>Training begun anew</source>
        <translation>Formation recommencée</translation>
    </message>
    <message>
        <source>Training ended</source>
        <translation>Formation terminée</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>après : %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>du %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>last ticket at %1</source>
        <translation>dernier ticket à %1</translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>motif : %1</translation>
    </message>
    <message>
        <source>checks: %1</source>
        <translation>contrôles : %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
</context>
<context>
    <name>TicketLayout</name>
    <message>
        <source>Phone %1</source>
        <translation>Tél. %1</translation>
    </message>
    <message>
        <source>VAT no. %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>TRAINING – NO VALUE</source>
        <translation>FORMATION – SANS VALEUR</translation>
    </message>
    <message>
        <source>DUPLICATE no. %1</source>
        <translation>DUPLICATA n° %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>outside VAT</source>
        <translation>hors TVA</translation>
    </message>
    <message>
        <source>Container taken off: %1</source>
        <translation>Contenant déduit : %1</translation>
    </message>
    <message>
        <source>Discount %1: %2</source>
        <translation>Remise %1 : %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Caisse %1</translation>
    </message>
    <message>
        <source>REFUND</source>
        <translation>REMBOURSEMENT</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Membre %1</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing Z no. %1</source>
        <translation>Clôture Z n° %1</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>Total perpétuel</translation>
    </message>
    <message>
        <source>The same, refunds added</source>
        <translation>Le même, remboursements ajoutés</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>compté</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>écart</translation>
    </message>
    <message>
        <source>Reading X</source>
        <translation>Lecture X</translation>
    </message>
    <message>
        <source>Should be there</source>
        <translation>Devrait s’y trouver</translation>
    </message>
</context>
<context>
    <name>TicketView</name>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Il n’y a pas de ticket %1.</translation>
    </message>
</context>
<context>
    <name>TicketWriter</name>
    <message>
        <source>This key already belongs to ticket %1.</source>
        <translation>Cette clé appartient déjà au ticket %1.</translation>
    </message>
    <message>
        <source>A second person allows it with their code.</source>
        <translation>Une seconde personne l’autorise avec son code.</translation>
    </message>
    <message>
        <source>This till takes no cash: choose another means.</source>
        <translation>Cette caisse ne prend pas d’espèces : choisissez un autre moyen.</translation>
    </message>
</context>
<context>
    <name>TillClock</name>
    <message>
        <source>Say why the clock stands as it does: whoever checks the till will read it.</source>
        <translation>Dites pourquoi l’horloge est ainsi : la personne qui contrôle la caisse le lira.</translation>
    </message>
</context>
<context>
    <name>TillDesk</name>
    <message>
        <source>There is no till “%1”. Open it first.</source>
        <translation>Il n’y a pas de caisse « %1 ». Ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The till “%1” is closed. Open it with its float first.</source>
        <translation>La caisse « %1 » est fermée. Ouvrez-la d’abord avec son fond.</translation>
    </message>
    <message>
        <source>The till “%1” has been open for more than 24 hours. Close it and open it again: what is sold today belongs to today.</source>
        <translation>La caisse « %1 » est ouverte depuis plus de 24 heures. Fermez-la et rouvrez-la : ce qui est vendu aujourd’hui appartient à aujourd’hui.</translation>
    </message>
    <message>
        <source>%1 is the badge of a colleague, not an article.</source>
        <translation>%1 est le badge d’un collègue, pas un article.</translation>
    </message>
    <message>
        <source>No article has the code %1. Search it by name, or put it aside and tell a coordinator.</source>
        <translation>Aucun article n’a le code %1. Cherchez-le par son nom, ou mettez-le de côté et prévenez la coordination.</translation>
    </message>
    <message>
        <source>“%1” was to be used by %2: do not sell it.</source>
        <translation>« %1 » était à consommer jusqu’au %2 : ne le vendez pas.</translation>
    </message>
    <message>
        <source>%1 is a member’s badge, not an article.</source>
        <translation>%1 est le badge d’un membre, pas un article.</translation>
    </message>
    <message>
        <source>The article of line %1 no longer exists. Void the line.</source>
        <translation>L’article de la ligne %1 n’existe plus. Annulez la ligne.</translation>
    </message>
    <message>
        <source>No member has the badge or number %1.</source>
        <translation>Aucun membre n’a le badge ou le numéro %1.</translation>
    </message>
    <message>
        <source>This member no longer exists.</source>
        <translation>Ce membre n’existe plus.</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>parti le %1</translation>
    </message>
    <message>
        <source>Member %1 may not shop today: %2.</source>
        <translation>Le membre %1 ne peut pas faire ses courses aujourd’hui : %2.</translation>
    </message>
</context>
<context>
    <name>TillPaperService</name>
    <message>
        <source>There is no ticket %1.</source>
        <translation>Il n’y a pas de ticket %1.</translation>
    </message>
    <message>
        <source>There is no such closing.</source>
        <translation>Cette clôture n’existe pas.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Closing Z no. %1</source>
        <translation>Clôture Z n° %1</translation>
    </message>
    <message>
        <source>Your ticket %1 – %2</source>
        <translation>Votre ticket %1 – %2</translation>
    </message>
    <message>
        <source>Here is the ticket that you asked for.</source>
        <translation>Voici le ticket que vous avez demandé.</translation>
    </message>
    <message>
        <source>Reading X of %1</source>
        <translation>Lecture X de %1</translation>
    </message>
    <message>
        <source>This is no longer to be sent.</source>
        <translation>Il n’y a plus rien à envoyer.</translation>
    </message>
    <message>
        <source>Somebody else was quicker. Look at it again.</source>
        <translation>Quelqu’un d’autre a été plus rapide. Regardez de nouveau.</translation>
    </message>
</context>
<context>
    <name>TillPosting</name>
    <message>
        <source>Received on shares</source>
        <translation>Versements reçus sur parts</translation>
    </message>
    <message>
        <source>Shares paid up</source>
        <translation>Parts libérées</translation>
    </message>
    <message>
        <source>Capital paid up</source>
        <translation>Capital versé</translation>
    </message>
    <message>
        <source>Takings: %1</source>
        <translation>Recettes : %1</translation>
    </message>
    <message>
        <source>Paid from the member’s account</source>
        <translation>Payé par le compte du membre</translation>
    </message>
    <message>
        <source>Deposits on packaging</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Sales at %1</source>
        <translation>Ventes à %1</translation>
    </message>
    <message>
        <source>VAT at %1</source>
        <translation>TVA à %1</translation>
    </message>
    <message>
        <source>Yearly fees</source>
        <translation>Cotisations annuelles</translation>
    </message>
    <message>
        <source>Onto the member’s account</source>
        <translation>Versement sur le compte du membre</translation>
    </message>
    <message>
        <source>Gifts to the solidarity fund</source>
        <translation>Dons à la caisse de solidarité</translation>
    </message>
    <message>
        <source>Cash put in or taken out</source>
        <translation>Espèces ajoutées ou retirées</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Écart : %1</translation>
    </message>
</context>
<context>
    <name>TillReports</name>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>Articles a sale</source>
        <translation>Articles par vente</translation>
    </message>
    <message>
        <source>Mean basket</source>
        <translation>Panier moyen</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>By members</source>
        <translation>Aux membres</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Right to shop</source>
        <translation>Droit d’acheter</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>sans membre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) without member.</source>
        <translation>
            <numerusform>%n ticket sans membre.</numerusform>
            <numerusform>%n tickets sans membre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of members without the right to shop at that instant.</source>
        <translation>
            <numerusform>%n ticket d’un membre sans droit d’acheter à cet instant.</numerusform>
            <numerusform>%n tickets de membres sans droit d’acheter à cet instant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillRules</name>
    <message>
        <source>A quantity is more than 0. To take an article back, void its line or refund the ticket.</source>
        <translation>Une quantité est plus grande que 0. Pour reprendre un article, annulez sa ligne ou remboursez le ticket.</translation>
    </message>
    <message>
        <source>That quantity is beyond what one line may hold (%1). If it is right, use several lines.</source>
        <translation>Cette quantité dépasse ce qu’une ligne peut contenir (%1). Si elle est juste, faites plusieurs lignes.</translation>
    </message>
    <message>
        <source>“%1” is sold by the piece: give a whole number.</source>
        <translation>« %1 » se vend à la pièce : donnez un nombre entier.</translation>
    </message>
    <message>
        <source>The label of “%1” already says how much it is: scan each label without a quantity.</source>
        <translation>L’étiquette de « %1 » dit déjà combien il y en a : scannez chaque étiquette sans quantité.</translation>
    </message>
    <message>
        <source>The label gives a weight, but “%1” is sold by the piece. Correct the article’s unit or its barcode rule.</source>
        <translation>L’étiquette donne un poids, mais « %1 » se vend à la pièce. Corrigez l’unité de l’article ou sa règle de code-barres.</translation>
    </message>
    <message>
        <source>The label gives an amount, but “%1” has no list price to find its quantity from. Set its price, or type the weight.</source>
        <translation>L’étiquette donne un montant, mais « %1 » n’a pas de prix pour en tirer la quantité. Fixez son prix, ou tapez le poids.</translation>
    </message>
    <message>
        <source>The label of “%1” gives an amount of 0.</source>
        <translation>L’étiquette de « %1 » donne un montant de 0.</translation>
    </message>
    <message>
        <source>The amount on the label is no whole number of “%1”, which is sold by the piece. Check its list price.</source>
        <translation>Le montant de l’étiquette ne fait pas un nombre entier de « %1 », qui se vend à la pièce. Vérifiez son prix.</translation>
    </message>
    <message>
        <source>A discount is a percentage or an amount, not both.</source>
        <translation>Une remise est un pourcentage ou un montant, pas les deux.</translation>
    </message>
    <message>
        <source>A discount lies between 0 and the whole price.</source>
        <translation>Une remise est comprise entre 0 et le prix entier.</translation>
    </message>
    <message>
        <source>The discount is more than the line is worth.</source>
        <translation>La remise dépasse la valeur de la ligne.</translation>
    </message>
    <message>
        <source>“%1” is withdrawn from sale. Put it aside and tell a coordinator.</source>
        <translation>« %1 » est retiré de la vente. Mettez-le de côté et prévenez la coordination.</translation>
    </message>
    <message>
        <source>A price is not negative.</source>
        <translation>Un prix n’est pas négatif.</translation>
    </message>
    <message>
        <source>A container is taken off goods sold by the kilogram.</source>
        <translation>Un contenant se déduit d’un article vendu au kilo.</translation>
    </message>
    <message>
        <source>“%1” has no price on this day. Set its price, or type one with its reason.</source>
        <translation>« %1 » n’a pas de prix ce jour. Fixez son prix, ou tapez-en un avec son motif.</translation>
    </message>
    <message>
        <source>“%1” would cost 0: give the reason.</source>
        <translation>« %1 » coûterait 0 : donnez le motif.</translation>
    </message>
    <message>
        <source>Give the reason of the price or discount on “%1”.</source>
        <translation>Donnez le motif du prix ou de la remise sur « %1 ».</translation>
    </message>
    <message>
        <source>That amount is beyond what one line may hold.</source>
        <translation>Ce montant dépasse ce qu’une ligne peut contenir.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Give the amount of one deposit.</source>
        <translation>Donnez le montant d’une consigne.</translation>
    </message>
    <message>
        <source>A deposit has no discount.</source>
        <translation>Une consigne n’a pas de remise.</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>Consigne rendue</translation>
    </message>
    <message>
        <source>Line %1, “%2”: is the quantity right?</source>
        <translation>Ligne %1, « %2 » : la quantité est-elle juste ?</translation>
    </message>
    <message>
        <source>Line %1, “%2”: is the amount right?</source>
        <translation>Ligne %1, « %2 » : le montant est-il juste ?</translation>
    </message>
</context>
<context>
    <name>TillService</name>
    <message>
        <source>The float is what lies in the drawer at the opening: 0 or more.</source>
        <translation>Le fond de caisse est ce qu’il y a dans le tiroir à l’ouverture : 0 ou plus.</translation>
    </message>
    <message>
        <source>A till’s name has between 1 and %1 characters.</source>
        <translation>Le nom d’une caisse a entre 1 et %1 caractères.</translation>
    </message>
    <message>
        <source>The till “%1” is already open. Close it first, or sell on it.</source>
        <translation>La caisse « %1 » est déjà ouverte. Fermez-la d’abord, ou vendez avec.</translation>
    </message>
    <message numerus="yes">
        <source>%n parked baskets wait for their customers: %1.</source>
        <translation>
            <numerusform>%n panier en attente de son client : %1.</numerusform>
            <numerusform>%n paniers en attente de leurs clients : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A basket of %n lines was begun and not paid.</source>
        <translation>
            <numerusform>Un panier de %n ligne a été commencé et pas payé.</numerusform>
            <numerusform>Un panier de %n lignes a été commencé et pas payé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the amount put in, or with a minus the amount taken out.</source>
        <translation>Donnez le montant ajouté ou, avec un moins, le montant retiré.</translation>
    </message>
    <message>
        <source>Give the reason why cash is moved.</source>
        <translation>Donnez le motif du mouvement d’espèces.</translation>
    </message>
    <message>
        <source>Only cash taken out goes into a sealed bag.</source>
        <translation>Seules des espèces sorties vont dans un sac scellé.</translation>
    </message>
    <message>
        <source>A bag’s number has at most %1 characters.</source>
        <translation>Le numéro d’un sac tient en %1 caractères.</translation>
    </message>
    <message>
        <source>The drawer holds %1: no more can be taken out.</source>
        <translation>Le tiroir contient %1 : on ne peut pas en retirer davantage.</translation>
    </message>
    <message>
        <source>The count differs by %1. Count again; if it stays so, a coordinator confirms the closing.</source>
        <translation>Le comptage diffère de %1. Recomptez ; si l’écart demeure, la coordination confirme la clôture.</translation>
    </message>
    <message>
        <source>Takings of %1, till %2</source>
        <translation>Recettes du %1, caisse %2</translation>
    </message>
    <message>
        <source>There is no closing %1.</source>
        <translation>Il n’y a pas de clôture %1.</translation>
    </message>
</context>
<context>
    <name>TillWords</name>
    <message>
        <source>Left to pay in cash</source>
        <translation>Reste à payer en espèces</translation>
    </message>
    <message>
        <source>Left to pay by card</source>
        <translation>Reste à payer par carte</translation>
    </message>
    <message>
        <source>Left to pay by cheque</source>
        <translation>Reste à payer par chèque</translation>
    </message>
    <message>
        <source>Left to pay by meal voucher</source>
        <translation>Reste à payer en titres</translation>
    </message>
    <message>
        <source>Left to pay from the account</source>
        <translation>Reste à payer sur le compte</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>remise %1</translation>
    </message>
    <message>
        <source>price label</source>
        <translation>étiquette de prix</translation>
    </message>
    <message>
        <source>%1 less a container of %2</source>
        <translation>%1 moins un contenant de %2</translation>
    </message>
</context>
<context>
    <name>TrainingService</name>
    <message>
        <source>This is a training file already. Begin a training from the shop’s own file.</source>
        <translation>Ce fichier est déjà celui d’une formation. Commencez une formation depuis le fichier du magasin.</translation>
    </message>
    <message>
        <source>%1 (training)</source>
        <translation>%1 (formation)</translation>
    </message>
    <message>
        <source>Somebody is training: close the window of the training first.</source>
        <translation>Une formation est en cours : fermez d’abord sa fenêtre.</translation>
    </message>
    <message>
        <source>%1 could not be removed.</source>
        <translation>%1 n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>No training goes on: there is nothing to end.</source>
        <translation>Aucune formation n’est en cours : il n’y a rien à terminer.</translation>
    </message>
</context>
<context>
    <name>TrainingStore</name>
    <message>
        <source>Member %1</source>
        <translation>Membre %1</translation>
    </message>
    <message>
        <source>Household %1</source>
        <translation>Foyer %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Personne %1</translation>
    </message>
</context>
<context>
    <name>UnsoldReport</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Dernière vente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>To review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Products in stock that nobody bought in the period, the dearest stock first. The stock is today’s.</source>
        <translation>Produits en stock que personne n’a achetés dans la période, le stock le plus cher d’abord. Le stock est celui d’aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>UserActions</name>
    <message>
        <source>There is no role “%1”. Choose among: %2.</source>
        <translation>Le rôle « %1 » n’existe pas. Choisissez parmi : %2.</translation>
    </message>
    <message>
        <source>There is no user “%1”.</source>
        <translation>L’utilisateur « %1 » n’existe pas.</translation>
    </message>
</context>
<context>
    <name>UserRules</name>
    <message>
        <source>A user needs a name.</source>
        <translation>Un utilisateur doit avoir un nom.</translation>
    </message>
    <message>
        <source>This name is too long: %1 characters at most.</source>
        <translation>Ce nom est trop long : %1 caractères au plus.</translation>
    </message>
    <message>
        <source>A PIN is %1 to %2 digits.</source>
        <translation>Un code PIN compte de %1 à %2 chiffres.</translation>
    </message>
    <message>
        <source>This PIN is among the first that people try. Choose digits that do not follow or repeat each other.</source>
        <translation>Ce code PIN est parmi les premiers que l’on essaie. Choisissez des chiffres qui ne se suivent ni ne se répètent.</translation>
    </message>
    <message>
        <source>Nobody could manage users any more. Give that right to someone else first.</source>
        <translation>Plus personne ne pourrait gérer les utilisateurs. Donnez d’abord ce droit à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>VatRules</name>
    <message>
        <source>Books bear 5.5 %.</source>
        <translation>Les livres sont à 5,5 %.</translation>
    </message>
    <message>
        <source>Drinks with alcohol bear 20 %.</source>
        <translation>Les boissons alcoolisées sont à 20 %.</translation>
    </message>
    <message>
        <source>Margarine and vegetable fats bear 20 %; oils bear 5.5 %.</source>
        <translation>La margarine et les graisses végétales sont à 20 % ; les huiles sont à 5,5 %.</translation>
    </message>
    <message>
        <source>Caviar bears 20 %.</source>
        <translation>Le caviar est à 20 %.</translation>
    </message>
    <message>
        <source>Cocoa, as powder without sugar, beans or butter, bears 5.5 %.</source>
        <translation>Le cacao, en poudre sans sucre, en fèves ou en beurre, est à 5,5 %.</translation>
    </message>
    <message>
        <source>Plain dark chocolate, household milk chocolate and chocolate sweets (20 g and 5 cm at most) bear 5.5 %; filled, flavoured or with nuts, 20 %.</source>
        <translation>Le chocolat noir nature, le chocolat de ménage au lait et les bonbons de chocolat (20 g et 5 cm au plus) sont à 5,5 % ; fourré, parfumé ou aux noisettes, 20 %.</translation>
    </message>
    <message>
        <source>Chocolate and what is made of it bear 20 %; biscuits, cakes, ice creams and breakfast cereals with chocolate keep 5.5 %.</source>
        <translation>Le chocolat et ce qui en est fait sont à 20 % ; biscuits, gâteaux, glaces et céréales au chocolat restent à 5,5 %.</translation>
    </message>
    <message>
        <source>Sweets bear 20 %; candied fruit, jam and sugar bear 5.5 %.</source>
        <translation>La confiserie est à 20 % ; fruits confits, confiture et sucre sont à 5,5 %.</translation>
    </message>
    <message>
        <source>Food sold to be eaten at once bears 10 %: sandwiches, hot dishes, salads with cutlery.</source>
        <translation>Ce qui se mange tout de suite (sandwichs, plats chauds, salades avec couverts) est à 10 %.</translation>
    </message>
    <message>
        <source>Period products and condoms bear 5.5 %.</source>
        <translation>Les protections hygiéniques et les préservatifs sont à 5,5 %.</translation>
    </message>
    <message>
        <source>Hygiene and household goods bear 20 %.</source>
        <translation>L’hygiène et l’entretien sont à 20 %.</translation>
    </message>
    <message>
        <source>Food for pets bears 20 %.</source>
        <translation>L’alimentation des animaux est à 20 %.</translation>
    </message>
    <message>
        <source>Food bears 5.5 %, but for sweets, chocolate, margarine, caviar and drinks with alcohol.</source>
        <translation>L’alimentation est à 5,5 %, sauf confiserie, chocolat, margarine, caviar et boissons alcoolisées.</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>The reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>XmlTree</name>
    <message>
        <source>The file is larger than %1 MB: no invoice in XML is. Ask for it again.</source>
        <translation>Le fichier dépasse %1 Mo : aucune facture en XML n’est si grosse. Redemandez-le.</translation>
    </message>
    <message>
        <source>The file is no XML that a program for invoices writes: it is not opened.</source>
        <translation>Le fichier n’est pas du XML qu’un programme de facturation écrit : il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file has more than %1 elements: no invoice has so many.</source>
        <translation>Le fichier a plus de %1 éléments : aucune facture n’en a autant.</translation>
    </message>
    <message>
        <source>The file has a text of more than %1 characters: no invoice has.</source>
        <translation>Le fichier a un texte de plus de %1 caractères : aucune facture n’en a.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The file is damaged: ask for it again.</source>
        <translation>Le fichier est abîmé : redemandez-le.</translation>
    </message>
    <message>
        <source>The file unpacks to more than a table holds: it is not opened.</source>
        <translation>Le fichier se déplie en plus de données qu’un tableau n’en contient : il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB: it is not a table that a shop imports.</source>
        <translation>Le fichier dépasse %1 Mo : ce n’est pas un tableau qu’une boutique importe.</translation>
    </message>
    <message>
        <source>The file is damaged or was cut short: ask for it again.</source>
        <translation>Le fichier est abîmé ou incomplet : redemandez-le.</translation>
    </message>
    <message>
        <source>The file is protected by a password: save it without one.</source>
        <translation>Le fichier est protégé par un mot de passe : enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>The file lacks its part “%1”: ask for it again.</source>
        <translation>Il manque au fichier sa partie « %1 » : redemandez-le.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>%1 could not be written. Free some room, or choose another folder.</source>
        <translation>%1 n’a pas pu être écrit. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::AccountPart</name>
    <message>
        <source>On the account</source>
        <translation>Sur le compte</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Movements of the account, newest first</source>
        <translation>Mouvements du compte, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Nothing was ever paid into this account.</source>
        <translation>Rien n’a encore été versé sur ce compte.</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Verser</translation>
    </message>
    <message>
        <source>cash, into the safe</source>
        <translation>espèces, au coffre</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>chèque</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>virement</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Number of the cheque or transfer</source>
        <translation>Numéro du chèque ou du virement</translation>
    </message>
    <message>
        <source>Correct a mistake</source>
        <translation>Corriger une erreur</translation>
    </message>
    <message>
        <source>Amount to add, or to take with −</source>
        <translation>Montant à ajouter, ou à retirer avec −</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Opening balance, when the shop came to Cabas</source>
        <translation>Solde d’ouverture, à l’arrivée dans Cabas</translation>
    </message>
    <message>
        <source>Write the amount, for example 50.</source>
        <translation>Écrivez le montant, par exemple 50.</translation>
    </message>
    <message>
        <source>Write the amount, for example −12,50.</source>
        <translation>Écrivez le montant, par exemple −12,50.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>C’est noté.</translation>
    </message>
    <message>
        <source>Written, entry %1.</source>
        <translation>C’est noté, écriture %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Balance générale</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>What they stand for</source>
        <translation>Rôles des comptes</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>the account’s ledger</source>
        <translation>le détail du compte</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ApprovalPanel</name>
    <message>
        <source>Call a coordinator</source>
        <translation>Appelez la coordination</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Qui autorise</translation>
    </message>
    <message>
        <source>Their PIN</source>
        <translation>Son code PIN</translation>
    </message>
    <message>
        <source>Nobody else has a PIN yet. An administrator gives one in the settings.</source>
        <translation>Personne d’autre n’a encore de code PIN. On en donne un dans les réglages.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, in a word or two, without names</source>
        <translation>Motif, en un mot ou deux, sans nom de personne</translation>
    </message>
    <message>
        <source>Allow it, with a reason</source>
        <translation>L’accorder, avec un motif</translation>
    </message>
    <message>
        <source>Give the reason: it is kept with what was allowed.</source>
        <translation>Indiquez le motif : il est conservé avec l’accord.</translation>
    </message>
    <message>
        <source>%1 may not allow this: ask somebody else.</source>
        <translation>%1 ne peut pas l’autoriser : demandez à quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ArchivesBoard</name>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite le</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Archives written, newest first</source>
        <translation>Archives écrites, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No archive was written yet. The law asks for one a fiscal year at least.</source>
        <translation>Aucune archive n’a encore été écrite. La loi en demande une par exercice au moins.</translation>
    </message>
    <message>
        <source>Write an archive…</source>
        <translation>Écrire une archive…</translation>
    </message>
    <message>
        <source>Check an archive…</source>
        <translation>Contrôler une archive…</translation>
    </message>
    <message>
        <source>Keep archives on another disk, six years at least. Anybody can check them without this file.</source>
        <translation>Gardez les archives sur un autre disque, six ans au moins. N’importe qui peut les contrôler sans ce fichier.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>You may go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The archive of which fiscal year?</source>
        <translation>L’archive de quel exercice ?</translation>
    </message>
    <message>
        <source>Year in which it ends</source>
        <translation>Année où il se termine</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>“%1” is no year: write one such as %2.</source>
        <translation>« %1 » n’est pas une année : écrivez-la comme %2.</translation>
    </message>
    <message>
        <source>That fiscal year has not begun yet.</source>
        <translation>Cet exercice n’a pas encore commencé.</translation>
    </message>
    <message>
        <source>Where shall the archive lie?</source>
        <translation>Où ranger l’archive ?</translation>
    </message>
    <message>
        <source>The archive is being written and read back.</source>
        <translation>L’archive est écrite puis relue.</translation>
    </message>
    <message>
        <source>The archive is written, signed and was read back.</source>
        <translation>L’archive est écrite, signée et relue.</translation>
    </message>
    <message>
        <source>%1. Copy it to another disk.</source>
        <translation>%1. Copiez-la sur un autre disque.</translation>
    </message>
    <message>
        <source>Which archive?</source>
        <translation>Quelle archive ?</translation>
    </message>
    <message>
        <source>The archive is being checked.</source>
        <translation>L’archive est en cours de contrôle.</translation>
    </message>
    <message>
        <source>This archive is sound.</source>
        <translation>Cette archive est saine.</translation>
    </message>
    <message>
        <source>%1: nothing in it was changed.</source>
        <translation>%1 : rien n’y a été changé.</translation>
    </message>
    <message>
        <source>This archive was changed or damaged.</source>
        <translation>Cette archive a été changée ou abîmée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ArrivalTermsForm</name>
    <message>
        <source>Write a number of days, or nothing.</source>
        <translation>Écrivez un nombre de jours, ou rien.</translation>
    </message>
    <message>
        <source>When goods arrive</source>
        <translation>À l’arrivée des marchandises</translation>
    </message>
    <message>
        <source>Left blank: as the family above it; else 3 days for a use-by date, 14 for a best-before date, 4 °C for chilled goods and −18 °C for frozen ones.</source>
        <translation>Laissé vide : comme la famille au-dessus ; sinon 3 jours pour une DLC, 14 pour une DDM, 4 °C pour le frais et −18 °C pour les surgelés.</translation>
    </message>
    <message>
        <source>Short use-by, days</source>
        <translation>DLC courte, jours</translation>
    </message>
    <message>
        <source>Short best-before, days</source>
        <translation>DDM courte, jours</translation>
    </message>
    <message>
        <source>Warmest at reception, °C</source>
        <translation>Maximum à réception, °C</translation>
    </message>
    <message>
        <source>Write degrees such as 8 or -18.</source>
        <translation>Écrivez des degrés comme 8 ou -18.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ArticleForm</name>
    <message>
        <source>Which article is wrong, and which one is right? One goes back on the shelf, the other is sold at today’s price.</source>
        <translation>Quel article est faux, et lequel est le bon ? L’un retourne en rayon, l’autre est vendu au prix du jour.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Article à reprendre</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Right article: scan it, or type its code</source>
        <translation>Bon article : scannez-le, ou tapez son code</translation>
    </message>
    <message>
        <source>The difference is settled by</source>
        <translation>La différence est réglée par</translation>
    </message>
</context>
<context>
    <name>cabas::ui::Ask</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>cabas::ui::AttestationPaper</name>
    <message>
        <source>Written on %1 after: %2</source>
        <translation>Rédigé le %1 d’après : %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::AuditPage</name>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Each line is sealed to the one before it: none can be changed or removed unseen.</source>
        <translation>Chaque ligne est scellée à la précédente : aucune ne peut être changée ni retirée sans que cela se voie.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 jours</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who did what, newest first</source>
        <translation>Qui a fait quoi, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nobody did such a thing in that time.</source>
        <translation>Personne n’a rien fait de tel pendant ce temps.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Montrer les lignes plus anciennes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) shown</source>
        <translation>
            <numerusform>%n ligne affichée</numerusform>
            <numerusform>%n lignes affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, n° %2</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>un membre</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>un produit</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>un fournisseur</translation>
    </message>
</context>
<context>
    <name>cabas::ui::AwaitedModel</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>No day said</source>
        <translation>Sans date</translation>
    </message>
    <message numerus="yes">
        <source>order %1, %n line(s)</source>
        <translation>
            <numerusform>commande %1, %n ligne</numerusform>
            <numerusform>commande %1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>order %1, the rest of it</source>
        <translation>commande %1, le reste</translation>
    </message>
</context>
<context>
    <name>cabas::ui::AwaitedOrders</name>
    <message>
        <source>Orders that are awaited</source>
        <translation>Commandes attendues</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BackupsCard</name>
    <message>
        <source>Shops (*.cabas)</source>
        <translation>Boutiques (*.cabas)</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>No copy in this folder yet.</source>
        <translation>Pas encore de copie dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Only who keeps the backups may do this.</source>
        <translation>Réservé à qui s’occupe des sauvegardes.</translation>
    </message>
    <message>
        <source>You may go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>The backup is being made and read back.</source>
        <translation>La sauvegarde se fait et se relit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The backup is made and was read back.</source>
        <translation>La sauvegarde est faite et a été relue.</translation>
    </message>
    <message>
        <source>Where shall backups lie?</source>
        <translation>Où ranger les sauvegardes ?</translation>
    </message>
    <message>
        <source>There is no backup to read: make one first.</source>
        <translation>Il n’y a pas de sauvegarde à relire : faites-en d’abord une.</translation>
    </message>
    <message>
        <source>The backup is being read back.</source>
        <translation>La sauvegarde se relit.</translation>
    </message>
    <message>
        <source>This backup is sound.</source>
        <translation>Cette sauvegarde est saine.</translation>
    </message>
    <message>
        <source>%1, last work on %2.</source>
        <translation>%1, dernier travail le %2.</translation>
    </message>
    <message>
        <source>But it is the backup of another shop, %1.</source>
        <translation>Mais c’est celle d’une autre boutique, %1.</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde ?</translation>
    </message>
    <message>
        <source>-restored</source>
        <translation>-restauree</translation>
    </message>
    <message>
        <source>Restore as which new file?</source>
        <translation>Restaurer sous quel nouveau fichier ?</translation>
    </message>
    <message>
        <source>This file is open and in use. Restore under another name: nothing is lost, and you can compare.</source>
        <translation>Ce fichier est ouvert et en service. Restaurez sous un autre nom : rien n’est perdu, et vous pourrez comparer.</translation>
    </message>
    <message>
        <source>The backup is being restored.</source>
        <translation>La sauvegarde se restaure.</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>La sauvegarde est restaurée.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BackupsModel</name>
    <message>
        <source>Not read yet</source>
        <translation>Pas encore relue</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relue</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BalanceBlock</name>
    <message>
        <source>Total debit</source>
        <translation>Total débit</translation>
    </message>
    <message>
        <source>Total credit</source>
        <translation>Total crédit</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibrée</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien encore</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>no amount is typed</source>
        <translation>aucun montant saisi</translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>écart %1</translation>
    </message>
    <message>
        <source>%1 missing in debit</source>
        <translation>il manque %1 au débit</translation>
    </message>
    <message>
        <source>%1 missing in credit</source>
        <translation>il manque %1 au crédit</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BalanceModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Carried</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Debit balance</source>
        <translation>Solde débiteur</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Solde créditeur</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BalanceView</name>
    <message>
        <source>Trial balance</source>
        <translation>Balance générale</translation>
    </message>
    <message>
        <source>Account number or label</source>
        <translation>Numéro ou intitulé de compte</translation>
    </message>
    <message>
        <source>No account moved over these days.</source>
        <translation>Aucun compte n’a bougé sur ces dates.</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::Bands</name>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BarcodeRuleForm</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The code carries</source>
        <translation>Le code porte</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>The lowest is tried first.</source>
        <translation>Le plus bas est essayé d’abord.</translation>
    </message>
    <message>
        <source>Twelve places without the check digit (seven for short codes): digits stand for themselves, dots for the article’s or member’s number, {NNDDD} for the value, D being decimals.</source>
        <translation>Douze positions sans la clé de contrôle (sept pour les codes courts) : un chiffre vaut lui-même, un point est un chiffre du numéro de l’article ou du membre, {NNDDD} est la valeur, D les décimales.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>Garder cette règle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Barcode rules</source>
        <translation>Règles de codes-barres</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BarcodeRulesPage</name>
    <message>
        <source>Barcode rules</source>
        <translation>Règles de codes-barres</translation>
    </message>
    <message>
        <source>This shop’s file</source>
        <translation>Le fichier de la boutique</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Porte</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>No rule yet: only the codes of makers and plain ones are read.</source>
        <translation>Pas encore de règle : seuls les codes des fabricants et les codes simples sont lus.</translation>
    </message>
    <message>
        <source>Try: scan or type a code</source>
        <translation>Essai : scannez ou tapez un code</translation>
    </message>
    <message>
        <source>This scan gives: %1.</source>
        <translation>Ce scan donne : %1.</translation>
    </message>
    <message>
        <source>Read by %1.</source>
        <translation>Lu par %1.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Remove this rule?</source>
        <translation>Retirer cette règle ?</translation>
    </message>
    <message>
        <source>Labels that were printed by it will no longer be read at the till.</source>
        <translation>Les étiquettes imprimées selon cette règle ne seront plus lues à la caisse.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BasketBoard</name>
    <message>
        <source>Lines of the basket</source>
        <translation>Lignes du panier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BasketModel</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>cabas::ui::BatchEffectChart</name>
    <message>
        <source>Sold before and since</source>
        <translation>Vendu avant et depuis</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>before %1, since %2</source>
        <translation>avant %1, depuis %2</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CameraView</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>Hold the code before the camera.</source>
        <translation>Présentez le code devant la caméra.</translation>
    </message>
    <message>
        <source>Put the camera away</source>
        <translation>Ranger la caméra</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CandidateList</name>
    <message>
        <source>%1 × %2 expected</source>
        <translation>%1 × %2 attendus</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>%1 attendus</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CardPanel</name>
    <message>
        <source>On the card terminal</source>
        <translation>Sur le terminal de carte</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CashCount</name>
    <message>
        <source>Other amount</source>
        <translation>Autre somme</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CashScreen</name>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>Entrée ou sortie d’espèces</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Mettre</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>It stands in the books: no name of a person.</source>
        <translation>Il figure dans les comptes : pas de nom de personne.</translation>
    </message>
    <message>
        <source>Number of the sealed bag, if there is one</source>
        <translation>Numéro du sac scellé, s’il y en a un</translation>
    </message>
    <message>
        <source>Reading and hand-over</source>
        <translation>Relevé et relève</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Vers le coffre</translation>
    </message>
    <message>
        <source>Coins for change</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Small purchase</source>
        <translation>Petit achat</translation>
    </message>
    <message>
        <source>Out of the drawer</source>
        <translation>Sorti du tiroir</translation>
    </message>
    <message>
        <source>Into the drawer</source>
        <translation>Mis dans le tiroir</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Tapez un montant au-dessus de 0.</translation>
    </message>
    <message>
        <source>Give the reason, or press one below.</source>
        <translation>Donnez le motif, ou choisissez-en un dessous.</translation>
    </message>
    <message>
        <source>A coordinator allows cash to be moved.</source>
        <translation>Un mouvement d’espèces est autorisé par la coordination.</translation>
    </message>
    <message>
        <source>Settings saved. They hold from the next ticket on.</source>
        <translation>Réglages enregistrés. Ils valent dès le prochain ticket.</translation>
    </message>
    <message>
        <source>%1 taken out of the drawer</source>
        <translation>%1 pris dans le tiroir</translation>
    </message>
    <message>
        <source>%1 put into the drawer</source>
        <translation>%1 mis dans le tiroir</translation>
    </message>
    <message>
        <source>Slip of the sealed bag</source>
        <translation>Bordereau du sac scellé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CatalogueBusy</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CatalogueColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>Readable names</source>
        <translation>Noms lisibles</translation>
    </message>
    <message>
        <source>No names all in capitals</source>
        <translation>Pas de noms tout en capitales</translation>
    </message>
    <message>
        <source>250G becomes 250 g</source>
        <translation>250G devient 250 g</translation>
    </message>
    <message>
        <source>Leave the brand out</source>
        <translation>Retirer la marque</translation>
    </message>
    <message>
        <source>Leave the content out</source>
        <translation>Retirer la contenance</translation>
    </message>
    <message>
        <source>Words to replace</source>
        <translation>Mots à remplacer</translation>
    </message>
    <message>
        <source>For example: compl.=complete; veg.=vegetarian</source>
        <translation>Par exemple : compl.=complet; veg.=végétarien</translation>
    </message>
    <message>
        <source>First articles</source>
        <translation>Premiers articles</translation>
    </message>
    <message>
        <source>No article can be read yet: say which column is the name and which is a price.</source>
        <translation>Aucun article ne peut encore être lu : dites quelle colonne est le nom et laquelle est un prix.</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>pas dans le fichier</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Achat HT</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first %1 lines cannot be read.</source>
        <translation>
            <numerusform>%n des %1 premières lignes est illisible.</numerusform>
            <numerusform>%n des %1 premières lignes sont illisibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CatalogueReader</name>
    <message>
        <source>%1 cannot be opened: check that it is still there and that it is yours.</source>
        <translation>%1 ne peut pas être ouvert : vérifiez qu’il est toujours là et que vous y avez accès.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB: no catalogue is.</source>
        <translation>%1 dépasse %2 Mo : aucun tarif n’est aussi gros.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CatalogueStart</name>
    <message>
        <source>Imported before</source>
        <translation>Déjà importés</translation>
    </message>
    <message>
        <source>Take the latest back…</source>
        <translation>Annuler le dernier…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>A new catalogue</source>
        <translation>Un nouveau tarif</translation>
    </message>
    <message>
        <source>Whose is it?</source>
        <translation>De qui est-il ?</translation>
    </message>
    <message>
        <source>How its files are read is remembered.</source>
        <translation>La lecture de ses fichiers est retenue.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message>
        <source>Supplier’s catalogue</source>
        <translation>Tarif du fournisseur</translation>
    </message>
    <message>
        <source>Catalogues (*.xlsx *.xlsm *.ods *.csv *.txt *.bnn *.BNN *.json *.jsonld);;All files (*)</source>
        <translation>Tarifs (*.xlsx *.xlsm *.ods *.csv *.txt *.bnn *.BNN *.json *.jsonld);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New supplier “%1”</source>
        <translation>Nouveau fournisseur « %1 »</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutés</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>No catalogue of this supplier was imported yet.</source>
        <translation>Aucun tarif de ce fournisseur n’a encore été importé.</translation>
    </message>
    <message>
        <source>Choose a supplier to see what was imported of it.</source>
        <translation>Choisissez un fournisseur pour voir ce qui a été importé de lui.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CataloguesPage</name>
    <message>
        <source>Suppliers’ catalogues</source>
        <translation>Tarifs des fournisseurs</translation>
    </message>
    <message>
        <source>Columns and names…</source>
        <translation>Colonnes et noms…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Catalogue of %1, %2</source>
        <translation>Tarif %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>compared with the catalogue of %1</source>
        <translation>comparé au tarif du %1</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>first catalogue of this supplier</source>
        <translation>premier tarif de ce fournisseur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>See the differences</source>
        <translation>Voir les différences</translation>
    </message>
    <message numerus="yes">
        <source>Remember %n refusals</source>
        <translation>
            <numerusform>Retenir %n refus</numerusform>
            <numerusform>Retenir %n refus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n changes</source>
        <translation>
            <numerusform>Accepter %n changement</numerusform>
            <numerusform>Accepter %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing %1…</source>
        <translation>Comparaison de %1…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Nothing is written before you accept.</source>
        <translation>Rien n’est écrit avant que vous n’acceptiez.</translation>
    </message>
    <message>
        <source>Writing the changes…</source>
        <translation>Enregistrement des changements…</translation>
    </message>
    <message>
        <source>All of them, or none if you stop.</source>
        <translation>Tous, ou aucun si vous arrêtez.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of %1 accepted.</source>
        <translation>
            <numerusform>%n changement de %1 accepté.</numerusform>
            <numerusform>%n changements de %1 acceptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf prices would change by the new costs.</source>
        <translation>
            <numerusform>%n prix en rayon changerait avec les nouveaux coûts.</numerusform>
            <numerusform>%n prix en rayon changeraient avec les nouveaux coûts.</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait as a draft.</source>
        <translation>Ils attendent en brouillon.</translation>
    </message>
    <message>
        <source>See the prices</source>
        <translation>Voir les prix</translation>
    </message>
    <message>
        <source>Take this catalogue back?</source>
        <translation>Annuler ce tarif ?</translation>
    </message>
    <message>
        <source>All that it changed becomes again what it was before, also the costs of our products.</source>
        <translation>Tout ce qu’il a changé redevient ce que c’était, y compris les prix d’achat de nos produits.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ChangeCard</name>
    <message>
        <source>The simplest way</source>
        <translation>Le plus simple</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ChartView</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Plan comptable</translation>
    </message>
    <message>
        <source>Account number or label</source>
        <translation>Numéro ou intitulé de compte</translation>
    </message>
    <message>
        <source>No account is called so.</source>
        <translation>Aucun compte ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It goes below the account that begins so.</source>
        <translation>Il se range sous le compte qui commence ainsi.</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Ajouter le compte</translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation>Fermer ce compte</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n compte</numerusform>
            <numerusform>%n comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Rouvrir le compte %1</translation>
    </message>
    <message>
        <source>Close account %1</source>
        <translation>Fermer le compte %1</translation>
    </message>
    <message>
        <source>Account %1 is in the chart.</source>
        <translation>Le compte %1 est au plan comptable.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ChecksModel</name>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Ce qui doit tenir</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinés</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ClosingCompare</name>
    <message>
        <source>Reason of the difference</source>
        <translation>Motif de l’écart</translation>
    </message>
    <message>
        <source>Wrong change</source>
        <translation>Erreur de rendu</translation>
    </message>
    <message>
        <source>Wrong means of payment</source>
        <translation>Erreur de moyen</translation>
    </message>
    <message>
        <source>Not explained</source>
        <translation>Non expliqué</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recompter</translation>
    </message>
    <message>
        <source>Does it agree?</source>
        <translation>Est-ce que cela tombe juste ?</translation>
    </message>
    <message>
        <source>Counted beside what Cabas expected, float included.</source>
        <translation>Ce qui est compté à côté de ce que Cabas attendait, fond de caisse compris.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>Manque %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Give the reason, even “not explained”.</source>
        <translation>Donnez le motif, même « non expliqué ».</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ClosingDone</name>
    <message>
        <source>The report of the closing</source>
        <translation>Le rapport de clôture</translation>
    </message>
    <message>
        <source>Nothing to enter in the books.</source>
        <translation>Rien à écrire dans les comptes.</translation>
    </message>
    <message>
        <source>Entered in the books: %1, entry %2.</source>
        <translation>Écrit dans les comptes : %1, écriture %2.</translation>
    </message>
    <message>
        <source>Entered in the books: %1.</source>
        <translation>Écrit dans les comptes : %1.</translation>
    </message>
    <message>
        <source>%1 is closed: Z no. %2.</source>
        <translation>%1 est fermée : Z n° %2.</translation>
    </message>
    <message>
        <source>%1, with the float</source>
        <translation>%1, fond de caisse compris</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Vendu ce jour</translation>
    </message>
    <message>
        <source>Print the Z</source>
        <translation>Imprimer le Z</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ClosingScreen</name>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Compter les espèces</translation>
    </message>
    <message>
        <source>Cards, cheques, vouchers</source>
        <translation>Cartes, chèques, titres</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>How many coins and notes?</source>
        <translation>Combien de pièces et de billets ?</translation>
    </message>
    <message>
        <source>Count everything, float included. What was expected is shown afterwards, not before.</source>
        <translation>Comptez tout, fond de caisse compris. Nous montrerons ensuite ce qui était attendu, pas avant.</translation>
    </message>
    <message>
        <source>A coordinator allows the till to be closed.</source>
        <translation>La fermeture de la caisse est autorisée par la coordination.</translation>
    </message>
    <message>
        <source>opened at %1, float %2</source>
        <translation>ouverte à %1, fond %2</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Dernière vente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Baskets not paid</source>
        <translation>Paniers non payés</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Compté dans le tiroir</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>Compté en tout</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Attendu :</translation>
    </message>
    <message>
        <source>hidden until step 3</source>
        <translation>caché jusqu’à l’étape 3</translation>
    </message>
    <message>
        <source>Next: the slips</source>
        <translation>Suite : cartes, chèques</translation>
    </message>
    <message>
        <source>Next: compare</source>
        <translation>Suite : comparer</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>One of the figures is not an amount.</source>
        <translation>Un des chiffres n’est pas un montant.</translation>
    </message>
    <message>
        <source>The count differs by %1: a coordinator confirms the closing.</source>
        <translation>L’écart est de %1 : la coordination confirme la fermeture.</translation>
    </message>
    <message>
        <source>Sold today</source>
        <translation>Vendu ce jour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The till is being closed. To sell, go back with Esc.</source>
        <translation>La caisse est en cours de fermeture. Pour vendre, revenez avec Échap.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ClosingSlips</name>
    <message>
        <source>How much on the slips?</source>
        <translation>Combien sur les reçus ?</translation>
    </message>
    <message>
        <source>The terminal prints its own total. Add up the cheques and the vouchers. What you leave empty is kept as Cabas has it.</source>
        <translation>Le terminal imprime son propre total. Additionnez les chèques et les titres. Ce que vous laissez vide reste comme Cabas l’a noté.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ClosingsBoard</name>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>Total perpétuel</translation>
    </message>
    <message>
        <source>Without refunds taken off</source>
        <translation>Retours non déduits</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Closings, newest first</source>
        <translation>Clôtures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No till was closed yet.</source>
        <translation>Aucune caisse n’a encore été clôturée.</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 n° %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ComputerBoard</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelle</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Sound of a scan</source>
        <translation>Son d’un scan</translation>
    </message>
    <message>
        <source>A word and a colour always come with it.</source>
        <translation>Un mot et une couleur l’accompagnent toujours.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Scan with the camera</source>
        <translation>Scanner avec la caméra</translation>
    </message>
    <message>
        <source>It stays in a corner of the window on every page. A picture of a code that is dropped on the window is scanned too.</source>
        <translation>Elle reste dans un coin de la fenêtre sur chaque page. Une image de code déposée sur la fenêtre est scannée aussi.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ConformityPage</name>
    <message>
        <source>Conformity</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>What the law on tills asks, and what proves it.</source>
        <translation>Ce que la loi demande aux caisses, et ce qui le prouve.</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout contrôler maintenant</translation>
    </message>
    <message>
        <source>Parts of the conformity</source>
        <translation>Parties de la conformité</translation>
    </message>
    <message>
        <source>Closings</source>
        <translation>Clôtures</translation>
    </message>
    <message>
        <source>Technical events</source>
        <translation>Événements techniques</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ConformityWords</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CoordinatesEdit</name>
    <message>
        <source>North, east: 47.2378, 6.0241</source>
        <translation>Nord, est : 47.2378, 6.0241</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CoreBoard</name>
    <message>
        <source>Which program this is</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>The conformity core is what the law bears on: tickets, closings, chains, archives. Whoever changes it becomes its publisher and answers for it.</source>
        <translation>Le noyau de conformité est ce que vise la loi : tickets, clôtures, chaînes, archives. Qui le modifie en devient l’éditeur et en répond.</translation>
    </message>
    <message>
        <source>The publisher’s attestation</source>
        <translation>L’attestation de l’éditeur</translation>
    </message>
    <message>
        <source>The tax office may ask for it. Cabas fills in what it knows; it is worth nothing until the publisher, then your shop, have completed and signed it. Compare it with the administration’s model in force.</source>
        <translation>L’administration fiscale peut la demander. Cabas remplit ce qu’il sait ; elle ne vaut rien tant que l’éditeur, puis votre magasin, ne l’ont pas complétée et signée. Comparez-la au modèle en vigueur de l’administration.</translation>
    </message>
    <message>
        <source>Texts written on %1. Compare them with the model of the tax office before signing.</source>
        <translation>Textes rédigés le %1. Comparez-les au modèle de l’administration avant de signer.</translation>
    </message>
    <message>
        <source>Save the attestation…</source>
        <translation>Enregistrer l’attestation…</translation>
    </message>
    <message>
        <source>To read along in English…</source>
        <translation>Pour la lire en anglais…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Conformity core</source>
        <translation>Noyau de conformité</translation>
    </message>
    <message>
        <source>Version of the core</source>
        <translation>Version du noyau</translation>
    </message>
    <message>
        <source>SHA-256 of its sources</source>
        <translation>SHA-256 de ses sources</translation>
    </message>
    <message>
        <source>Key that signs</source>
        <translation>Clé qui signe</translation>
    </message>
    <message>
        <source>Save the attestation as</source>
        <translation>Enregistrer l’attestation sous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The attestation is saved, unsigned.</source>
        <translation>L’attestation est enregistrée, sans signature.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CorrectionScreen</name>
    <message>
        <source>Back to the tickets</source>
        <translation>Retour aux tickets</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qu’est-ce qui est faux ?</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Le paiement</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Le membre</translation>
    </message>
    <message>
        <source>An article</source>
        <translation>Un article</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Tout le ticket</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Fausse touche</translation>
    </message>
    <message>
        <source>Wrong badge</source>
        <translation>Mauvais badge</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, in a word or two</source>
        <translation>Motif, en un mot ou deux</translation>
    </message>
    <message>
        <source>Correct the ticket</source>
        <translation>Corriger le ticket</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>No money changes hands</source>
        <translation>Aucun argent à échanger</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>To take</source>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>Give the reason: it stands on the ticket.</source>
        <translation>Donnez le motif : il figure sur le ticket.</translation>
    </message>
    <message>
        <source>A coordinator allows the correction of a paid ticket.</source>
        <translation>La correction d’un ticket payé est autorisée par la coordination.</translation>
    </message>
    <message>
        <source>%1 takes %2 back, and %3 stands for it.</source>
        <translation>%1 annule %2, et %3 le remplace.</translation>
    </message>
    <message>
        <source>A scan has no use here. To sell, go back with Esc.</source>
        <translation>Un scan ne sert pas ici. Pour vendre, revenez avec Échap.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CostsPanel</name>
    <message>
        <source>Finish the reception</source>
        <translation>Terminer la réception</translation>
    </message>
    <message>
        <source>Total of the note, without VAT</source>
        <translation>Total du bon, hors TVA</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>Autres frais</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Shelf prices from</source>
        <translation>Prix rayon dès le</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Transport and other costs shared by</source>
        <translation>Transport et frais répartis selon</translation>
    </message>
    <message>
        <source>The delivery note</source>
        <translation>Le bon de livraison</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>Type the total to check the prices</source>
        <translation>Saisissez le total pour contrôler les prix</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>%1 more than the note</source>
        <translation>%1 de plus que le bon</translation>
    </message>
    <message>
        <source>%1 still to explain</source>
        <translation>%1 encore à expliquer</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Marchandise</translation>
    </message>
    <message>
        <source>Transport and other costs</source>
        <translation>Transport et frais</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CountBoard</name>
    <message>
        <source>Undo this scan</source>
        <translation>Annuler ce scan</translation>
    </message>
    <message>
        <source>Scan. A number and * for several:</source>
        <translation>Scannez. Nombre puis * pour plusieurs :</translation>
    </message>
    <message>
        <source>Code to count</source>
        <translation>Code à compter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Lines of the delivery</source>
        <translation>Lignes de la livraison</translation>
    </message>
    <message>
        <source>Nothing counted yet. Scan the first article.</source>
        <translation>Rien n’est encore compté. Scannez le premier article.</translation>
    </message>
    <message numerus="yes">
        <source>lines of %1</source>
        <translation>
            <numerusform>ligne sur %1</numerusform>
            <numerusform>lignes sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>products</source>
        <translation>
            <numerusform>produit</numerusform>
            <numerusform>produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complete</source>
        <translation>
            <numerusform>%n complète</numerusform>
            <numerusform>%n complètes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a difference</source>
        <translation>
            <numerusform>%n avec écart</numerusform>
            <numerusform>%n avec écart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to count</source>
        <translation>
            <numerusform>%n à compter</numerusform>
            <numerusform>%n à compter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min at this pace</source>
        <translation>
            <numerusform>environ %n min à ce rythme</numerusform>
            <numerusform>environ %n min à ce rythme</numerusform>
        </translation>
    </message>
    <message>
        <source>The stock takes in what was counted; the count can no longer change.</source>
        <translation>Le stock reçoit ce qui a été compté ; le comptage ne pourra plus changer.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from the document.</source>
        <translation>
            <numerusform>%n ligne diffère du document.</numerusform>
            <numerusform>%n lignes diffèrent du document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on the goods go to the receipt.</source>
        <translation>
            <numerusform>%n note sur les marchandises part sur le bordereau.</numerusform>
            <numerusform>%n notes sur les marchandises partent sur le bordereau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown codes stay on the delivery.</source>
        <translation>
            <numerusform>%n code inconnu reste sur la livraison.</numerusform>
            <numerusform>%n codes inconnus restent sur la livraison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) set aside</source>
        <translation>
            <numerusform>%n code mis de côté</numerusform>
            <numerusform>%n codes mis de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan, or answer and Enter:</source>
        <translation>Scannez, ou répondez puis Entrée :</translation>
    </message>
    <message>
        <source>%1 × the next code</source>
        <translation>%1 × le prochain code</translation>
    </message>
    <message>
        <source>Its weight? Gross less tare:</source>
        <translation>Son poids ? Brut moins tare :</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Scanned: case of %1</source>
        <translation>Scanné : carton de %1</translation>
    </message>
    <message>
        <source>Weighed: net %1</source>
        <translation>Pesé : net %1</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Scanné : %1</translation>
    </message>
    <message>
        <source>%1 gross</source>
        <translation>%1 brut</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu %1</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cartons</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>comptés</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CountRow</name>
    <message>
        <source>How many of %1</source>
        <translation>Combien de %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CounterNames</name>
    <message numerus="yes">
        <source>%1: %n line(s)</source>
        <translation>
            <numerusform>%1 : %n ligne</numerusform>
            <numerusform>%1 : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CrateKindForm</name>
    <message>
        <source>Name of the crate</source>
        <translation>Nom de l’emballage</translation>
    </message>
    <message>
        <source>Weight of one, empty, in grams</source>
        <translation>Poids d’un seul, vide, en grammes</translation>
    </message>
    <message>
        <source>Weigh ten and divide: one alone is seldom exact.</source>
        <translation>Pesez-en dix et divisez : un seul est rarement exact.</translation>
    </message>
    <message>
        <source>Deposit for one</source>
        <translation>Consigne pour un</translation>
    </message>
    <message>
        <source>Leave it empty where there is none.</source>
        <translation>Laissez vide s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>À qui ils sont</translation>
    </message>
    <message>
        <source>Is handed back: keep count of it</source>
        <translation>Se rend : en tenir le compte</translation>
    </message>
    <message>
        <source>Is in use</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Any supplier’s</source>
        <translation>À n’importe quel fournisseur</translation>
    </message>
    <message>
        <source>Write a whole number of grams, for example 620.</source>
        <translation>Écrivez un nombre entier de grammes, par exemple 620.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CrateMoveForm</name>
    <message>
        <source>Which way the crates go</source>
        <translation>Sens du mouvement des emballages</translation>
    </message>
    <message>
        <source>Handed back</source>
        <translation>Rendus</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>May stay empty: a number, who took them.</source>
        <translation>Facultatif : un numéro, qui les a pris.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Crates handed back</source>
        <translation>Emballages rendus</translation>
    </message>
    <message>
        <source>Slip of what went back to them today</source>
        <translation>Bon des emballages rendus aujourd’hui</translation>
    </message>
    <message>
        <source>No kind of crate is handed back to them.</source>
        <translation>Aucun type d’emballage ne leur est rendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n here now</source>
        <translation>
            <numerusform>%n ici en ce moment</numerusform>
            <numerusform>%n ici en ce moment</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand them back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Receive them</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>How many crates? A whole number from 1 to %1.</source>
        <translation>Combien d’emballages ? Un nombre entier de 1 à %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CrateRows</name>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Last move</source>
        <translation>Dernier mouvement</translation>
    </message>
    <message>
        <source>too many handed back</source>
        <translation>trop rendus</translation>
    </message>
    <message>
        <source>Crate</source>
        <translation>Emballage</translation>
    </message>
    <message>
        <source>Tare</source>
        <translation>Tare</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation>À qui ils sont</translation>
    </message>
    <message>
        <source>not handed back</source>
        <translation>ne se rend pas</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>ne sert plus</translation>
    </message>
    <message>
        <source>any supplier</source>
        <translation>tout fournisseur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>came</source>
        <translation>arrivés</translation>
    </message>
    <message>
        <source>went back</source>
        <translation>rendus</translation>
    </message>
    <message>
        <source>reception %1</source>
        <translation>réception %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CratesPage</name>
    <message>
        <source>Crates</source>
        <translation>Caisses et emballages</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>New kind of crate</source>
        <translation>Nouveau type d’emballage</translation>
    </message>
    <message>
        <source>hand back, or change a kind</source>
        <translation>rendre, ou modifier un type</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Crates that stand here</source>
        <translation>Emballages présents ici</translation>
    </message>
    <message>
        <source>No crate stands here. Those weighed in a reception come here by themselves.</source>
        <translation>Aucun emballage ici. Ceux d’une réception pesée s’y inscrivent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Kinds of crates</source>
        <translation>Types d’emballages</translation>
    </message>
    <message>
        <source>No kind of crate yet: add those that your suppliers bring.</source>
        <translation>Pas encore de type d’emballage : ajoutez ceux qu’apportent vos fournisseurs.</translation>
    </message>
    <message>
        <source>Crates that came and went</source>
        <translation>Emballages reçus et rendus</translation>
    </message>
    <message>
        <source>No crate came or went yet.</source>
        <translation>Aucun emballage reçu ni rendu pour l’instant.</translation>
    </message>
    <message>
        <source>The driver is here</source>
        <translation>Le livreur est là</translation>
    </message>
    <message>
        <source>Crates that go or come</source>
        <translation>Emballages rendus ou reçus</translation>
    </message>
    <message>
        <source>Weighed ones are noted by themselves.</source>
        <translation>Ceux d’une pesée se notent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s) here</source>
        <translation>
            <numerusform>%n emballage ici</numerusform>
            <numerusform>%n emballages ici</numerusform>
        </translation>
    </message>
    <message>
        <source>deposits %1</source>
        <translation>consignes %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s) handed back to %1; %2 are left here.</source>
        <translation>
            <numerusform>%n emballage rendu à %1 ; il en reste %2 ici.</numerusform>
            <numerusform>%n emballages rendus à %1 ; il en reste %2 ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n crate(s) of %1 received; %2 stand here now.</source>
        <translation>
            <numerusform>%n emballage de %1 reçu ; il y en a %2 ici.</numerusform>
            <numerusform>%n emballages de %1 reçus ; il y en a %2 ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::CreditPanel</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Lettre envoyée</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Noter l’avoir</translation>
    </message>
    <message>
        <source>The credit note is here</source>
        <translation>L’avoir est arrivé</translation>
    </message>
    <message>
        <source>What the credit note covers</source>
        <translation>Ce que couvre l’avoir</translation>
    </message>
    <message>
        <source>This line</source>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>The delivery</source>
        <translation>La livraison</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>Number of the credit note</source>
        <translation>Numéro de l’avoir</translation>
    </message>
    <message>
        <source>Its date</source>
        <translation>Sa date</translation>
    </message>
    <message>
        <source>Its amount, without VAT</source>
        <translation>Son montant, hors TVA</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Expected, without VAT</source>
        <translation>Attendu, hors TVA</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Delivery of</source>
        <translation>Livraison du</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Avoir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>Credited, without VAT</source>
        <translation>Crédité, hors TVA</translation>
    </message>
    <message>
        <source>Given up on</source>
        <translation>Abandonné le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>%1 are expected.</source>
        <translation>%1 sont attendus.</translation>
    </message>
    <message>
        <source>Credit note %1 is noted.</source>
        <translation>L’avoir %1 est noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n credit note(s) asked for.</source>
        <translation>
            <numerusform>%n avoir demandé.</numerusform>
            <numerusform>%n avoirs demandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expect this credit note no more?</source>
        <translation>Ne plus attendre cet avoir ?</translation>
    </message>
    <message>
        <source>Why? %1 will not be claimed any more.</source>
        <translation>Pourquoi ? %1 ne seront plus réclamés.</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Avoir abandonné.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CreditRows</name>
    <message>
        <source>awaited</source>
        <translation>attendus</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Hors TVA</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>credited: %1</source>
        <translation>crédité : %1</translation>
    </message>
    <message>
        <source>delivery of %1</source>
        <translation>livraison du %1</translation>
    </message>
    <message>
        <source>Credit notes awaited</source>
        <translation>Avoirs attendus</translation>
    </message>
    <message>
        <source>Delivery of</source>
        <translation>Livraison du</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>cabas::ui::CreditsPage</name>
    <message>
        <source>Credit notes awaited</source>
        <translation>Avoirs attendus</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>settle it</source>
        <translation>noter l’avoir</translation>
    </message>
    <message>
        <source>Product, document or number</source>
        <translation>Produit, document ou numéro</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No credit note is awaited here.</source>
        <translation>Aucun avoir n’est attendu ici.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Tous les afficher</translation>
    </message>
    <message numerus="yes">
        <source>%n credit note(s)</source>
        <translation>
            <numerusform>%n avoir</numerusform>
            <numerusform>%n avoirs</numerusform>
        </translation>
    </message>
    <message>
        <source>still awaited: %1 without VAT</source>
        <translation>encore attendus : %1 hors TVA</translation>
    </message>
    <message>
        <source>the oldest since %1</source>
        <translation>le plus ancien depuis le %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DeliveriesModel</name>
    <message>
        <source>Without supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Takes back %1</source>
        <translation>Annule la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n take-back(s)</source>
        <translation>
            <numerusform>%n annulation</numerusform>
            <numerusform>%n annulations</numerusform>
        </translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DeliveryLinesModel</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not announced</source>
        <translation>Pas annoncé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>À compter</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>Manque %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DeliveryPictures</name>
    <message>
        <source>Photo or paper…</source>
        <translation>Photo ou papier…</translation>
    </message>
    <message>
        <source>%1, kept by %2</source>
        <translation>%1, gardé par %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Take %1 back</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Photo or paper of this delivery</source>
        <translation>Photo ou papier de cette livraison</translation>
    </message>
    <message>
        <source>Pictures and papers (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Images et papiers (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB. Take a smaller picture.</source>
        <translation>%1 dépasse 50 Mo. Prenez une image plus petite.</translation>
    </message>
    <message>
        <source>%1 has more than 100 million points. Take a smaller picture.</source>
        <translation>%1 a plus de 100 millions de points. Prenez une image plus petite.</translation>
    </message>
    <message>
        <source>%1 is damaged: it cannot be shown.</source>
        <translation>%1 est abîmé : impossible de l’afficher.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut être écrit : %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DeliveryPricesModel</name>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>to type: %1</source>
        <translation>à saisir, %1</translation>
    </message>
    <message>
        <source>costs %1</source>
        <translation>frais %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Price, no VAT</source>
        <translation>Prix HT</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Cost of one</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Rayon TTC</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>“%1” is no discount. Type for example 5 % or 1.20 euros.</source>
        <translation>« %1 » n’est pas une remise. Saisissez par exemple 5 % ou 1,20 euro.</translation>
    </message>
    <message>
        <source>“%1” is no quantity. Type how many came free, for example 2.</source>
        <translation>« %1 » n’est pas une quantité. Saisissez ce qui est venu gratuitement, par exemple 2.</translation>
    </message>
    <message>
        <source>“%1” is no price. Type for example 12.50.</source>
        <translation>« %1 » n’est pas un prix. Saisissez par exemple 12,50.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DepositPanel</name>
    <message>
        <source>Deposits</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendue</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Deposit of one</source>
        <translation>Consigne à l’unité</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Type the deposit of one, above 0.</source>
        <translation>Tapez la consigne à l’unité, supérieure à 0.</translation>
    </message>
    <message>
        <source>Type how many there are.</source>
        <translation>Tapez combien il y en a.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DevicesPage</name>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Devices and papers</source>
        <translation>Périphériques et tickets</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>Imprimante à tickets</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Douchette</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Address on tickets</source>
        <translation>Coordonnées sur les tickets</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DifferenceWords</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hausse</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Baisse</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Carton</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenance</translation>
    </message>
    <message>
        <source>pack of %1</source>
        <translation>colis de %1</translation>
    </message>
    <message>
        <source>case of %1</source>
        <translation>carton de %1</translation>
    </message>
    <message>
        <source>per piece</source>
        <translation>la pièce</translation>
    </message>
    <message>
        <source>per %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>The supplier writes: %1</source>
        <translation>Le fournisseur écrit : %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Référence %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DifferencesModel</name>
    <message>
        <source>To check · %1, untouched unless you tick them</source>
        <translation>À vérifier · %1, inchangés tant que vous ne les cochez pas</translation>
    </message>
    <message>
        <source>Prices up · %1</source>
        <translation>Hausses de prix · %1</translation>
    </message>
    <message>
        <source>Prices down · %1</source>
        <translation>Baisses de prix · %1</translation>
    </message>
    <message>
        <source>Case or content changed · %1</source>
        <translation>Carton ou contenance changés · %1</translation>
    </message>
    <message>
        <source>VAT, names and the rest · %1</source>
        <translation>TVA, noms et le reste · %1</translation>
    </message>
    <message>
        <source>No longer in the catalogue · %1</source>
        <translation>Plus au tarif · %1</translation>
    </message>
    <message>
        <source>New · %1</source>
        <translation>Nouveaux · %1</translation>
    </message>
    <message>
        <source>Lines that cannot be read · %1</source>
        <translation>Lignes illisibles · %1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Margin with the new cost: %1</source>
        <translation>Marge au nouveau coût : %1</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Cost before</source>
        <translation>Achat HT avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Shelf before</source>
        <translation>Rayon TTC avant</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DifferencesView</name>
    <message>
        <source>Name, reference or barcode</source>
        <translation>Nom, référence ou code-barres</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Untick all that are shown</source>
        <translation>Décocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>Nothing changes before you accept</source>
        <translation>Rien n’est changé avant « Accepter »</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hausses</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baisses</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>cartons</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>retirés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>illisibles</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Nothing here differs from what we know.</source>
        <translation>Rien ici ne diffère de ce que nous savons.</translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation>Montrer toutes les différences</translation>
    </message>
    <message>
        <source>Line %1.</source>
        <translation>Ligne %1.</translation>
    </message>
    <message>
        <source>%1, %2:</source>
        <translation>%1, %2 :</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>The content has changed</source>
        <translation>La contenance a changé</translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation>Il n’est plus vendu</translation>
    </message>
    <message>
        <source>The price is right</source>
        <translation>C’est bien le prix</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n coché</numerusform>
            <numerusform>%n cochés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf labels will be to print</source>
        <translation>
            <numerusform>%n étiquette de rayon sera à imprimer</numerusform>
            <numerusform>%n étiquettes de rayon seront à imprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused until the supplier changes them</source>
        <translation>
            <numerusform>%n refusé jusqu’au prochain changement</numerusform>
            <numerusform>%n refusés jusqu’au prochain changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused before</source>
        <translation>
            <numerusform>%n déjà refusé</numerusform>
            <numerusform>%n déjà refusés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::DiscountPanel</name>
    <message>
        <source>Discount on %1</source>
        <translation>Remise sur %1</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, in a word or two</source>
        <translation>Motif, en un mot ou deux</translation>
    </message>
    <message>
        <source>Give the discount</source>
        <translation>Faire la remise</translation>
    </message>
    <message>
        <source>Short date</source>
        <translation>Date courte</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <translation>Prix du rayon</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Type a percentage above 0.</source>
        <translation>Tapez un pourcentage au-dessus de 0.</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Tapez un montant au-dessus de 0.</translation>
    </message>
    <message>
        <source>Give the reason: it stands on the ticket.</source>
        <translation>Donnez le motif : il figure sur le ticket.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::DrawerScreen</name>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>The drawer</source>
        <translation>Le tiroir</translation>
    </message>
    <message>
        <source>Reading so far</source>
        <translation>Relevé du moment</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Passer la relève</translation>
    </message>
    <message>
        <source>Who takes the drawer over is signed in, and counts all that lies in it, float included. What was expected is told afterwards.</source>
        <translation>La personne qui prend le tiroir ouvre sa session, puis compte tout ce qu’il contient, fond compris. Le montant attendu n’est dit qu’après.</translation>
    </message>
    <message>
        <source>Reason of a difference</source>
        <translation>Raison d’un écart</translation>
    </message>
    <message>
        <source>Take the drawer over</source>
        <translation>Prendre le tiroir</translation>
    </message>
    <message>
        <source>%1 has the drawer.</source>
        <translation>%1 tient le tiroir.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>%1, bag %2</source>
        <translation>%1, sac %2</translation>
    </message>
    <message>
        <source>%1, expected in the drawer</source>
        <translation>%1, attendu dans le tiroir</translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the opening</source>
        <translation>Depuis l’ouverture</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tickets</source>
        <translation>
            <numerusform>%1, %n ticket</numerusform>
            <numerusform>%1, %n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in cash</source>
        <translation>%1 en espèces</translation>
    </message>
    <message>
        <source>Cash taken by each</source>
        <translation>Espèces encaissées par personne</translation>
    </message>
    <message>
        <source>Counted in the drawer</source>
        <translation>Compté dans le tiroir</translation>
    </message>
    <message>
        <source>Sold so far</source>
        <translation>Vendu jusqu’ici</translation>
    </message>
    <message>
        <source>The drawer is yours, with %1.</source>
        <translation>Le tiroir est à vous, avec %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::EntryGrid</name>
    <message>
        <source>Lines of the entry</source>
        <translation>Lignes de l’écriture</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
</context>
<context>
    <name>cabas::ui::EntryHead</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>No. of invoice, slip…</source>
        <translation>N° de facture, bordereau…</translation>
    </message>
</context>
<context>
    <name>cabas::ui::EntryLinesModel</name>
    <message>
        <source>Line %1: an amount is never negative. Put it on the other side.</source>
        <translation>Ligne %1 : un montant n’est jamais négatif. Mettez-le de l’autre côté.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not an amount. Type for example 12,50.</source>
        <translation>Ligne %1 : « %2 » n’est pas un montant. Tapez par exemple 12,50.</translation>
    </message>
    <message>
        <source>Line %1 has no account. Type its number or a word of its label.</source>
        <translation>La ligne %1 n’a pas de compte. Tapez son numéro ou un mot de son intitulé.</translation>
    </message>
    <message>
        <source>Line %1: no account is called “%2”. Type another word, or add the account in the chart.</source>
        <translation>Ligne %1 : aucun compte ne s’appelle « %2 ». Tapez un autre mot, ou ajoutez le compte au plan comptable.</translation>
    </message>
    <message>
        <source>Line %1: account %2 “%3” is closed. Choose another one.</source>
        <translation>Ligne %1 : le compte %2 « %3 » est fermé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Account…</source>
        <translation>Compte…</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account’s label</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Line’s label</source>
        <translation>Libellé de ligne</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
</context>
<context>
    <name>cabas::ui::EntryPage</name>
    <message>
        <source>balance the line</source>
        <translation>solder la ligne</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>répéter</translation>
    </message>
    <message>
        <source>remove the line</source>
        <translation>retirer la ligne</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>case suivante</translation>
    </message>
    <message>
        <source>Once posted, it does not change any more</source>
        <translation>Validée, elle ne se modifie plus</translation>
    </message>
    <message>
        <source>the account’s ledger</source>
        <translation>le détail du compte</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Extourner</translation>
    </message>
    <message>
        <source>Post the entry</source>
        <translation>Valider l’écriture</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Écriture %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Extournée</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Validée</translation>
    </message>
    <message>
        <source>Entry %1 is posted.</source>
        <translation>L’écriture %1 est validée.</translation>
    </message>
    <message>
        <source>Reverse entry %1?</source>
        <translation>Extourner l’écriture %1 ?</translation>
    </message>
    <message>
        <source>Another entry, dated %1, undoes it: the same accounts with debit and credit swapped. Both stay in the books.</source>
        <translation>Une autre écriture, datée du %1, l’annule : mêmes comptes, débit et crédit inversés. Les deux restent dans les comptes.</translation>
    </message>
    <message>
        <source>Reverse it</source>
        <translation>Extourner</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Throw this entry away?</source>
        <translation>Jeter cette écriture ?</translation>
    </message>
    <message>
        <source>It is not posted: what was typed would be lost.</source>
        <translation>Elle n’est pas validée : ce qui a été saisi serait perdu.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>La jeter</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>cabas::ui::EntrySource</name>
    <message>
        <source>Where it comes from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>Closing of a till’s session, %1</source>
        <translation>Clôture d’une session de caisse, %1</translation>
    </message>
    <message>
        <source>See that day</source>
        <translation>Voir la journée</translation>
    </message>
    <message>
        <source>A member’s prepaid account</source>
        <translation>Compte prépayé d’un membre</translation>
    </message>
    <message>
        <source>See the members</source>
        <translation>Voir les membres</translation>
    </message>
    <message>
        <source>A member’s shares</source>
        <translation>Parts sociales d’un membre</translation>
    </message>
    <message>
        <source>Undoes another entry</source>
        <translation>Annule une autre écriture</translation>
    </message>
    <message>
        <source>See that entry</source>
        <translation>Voir l’écriture</translation>
    </message>
    <message>
        <source>Typed by hand, document %1</source>
        <translation>Saisie à la main, pièce %1</translation>
    </message>
    <message>
        <source>Posted on %1 at %2: it does not change any more</source>
        <translation>Validée le %1 à %2 : elle ne se modifie plus</translation>
    </message>
    <message>
        <source>Undone by entry %1 of %2</source>
        <translation>Annulée par l’écriture %1 du %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::EventsBoard</name>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 jours</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Technical events, newest first</source>
        <translation>Événements techniques, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Nothing of that kind happened in that time.</source>
        <translation>Rien de tel ne s’est passé pendant cette période.</translation>
    </message>
    <message>
        <source>Show older lines</source>
        <translation>Voir les lignes plus anciennes</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ExpiryPage</name>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>use by</source>
        <translation>DLC</translation>
    </message>
    <message>
        <source>best before</source>
        <translation>DDM</translation>
    </message>
    <message>
        <source>cost %1</source>
        <translation>coût %1</translation>
    </message>
    <message>
        <source>Short dates</source>
        <translation>Dates courtes</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>how much of it</source>
        <translation>quelle quantité</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Passées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Lots of a short date</source>
        <translation>Lots à date courte</translation>
    </message>
    <message>
        <source>No date is near: nothing to do for seven days.</source>
        <translation>Aucune date n’est proche : rien à faire pendant sept jours.</translation>
    </message>
    <message>
        <source>No lot of this date. The other dates have some.</source>
        <translation>Aucun lot à cette échéance. Il y en a aux autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n lots</source>
        <translation>
            <numerusform>%n lot</numerusform>
            <numerusform>%n lots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at cost</source>
        <translation>%1 au coût</translation>
    </message>
    <message>
        <source>%1 on sale</source>
        <translation>%1 à la vente</translation>
    </message>
    <message>
        <source>No lot of it has a short date.</source>
        <translation>Aucun de ses lots n’a une date courte.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ExpiryPanel</name>
    <message>
        <source>How much leaves</source>
        <translation>Quantité qui sort</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Have it tasted</source>
        <translation>Faire goûter</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Or sold cheaper</source>
        <translation>Ou vendu moins cher</translation>
    </message>
    <message>
        <source>Lower the price</source>
        <translation>Baisser le prix</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>À consommer avant le</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>De préférence avant le</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Of this lot</source>
        <translation>De ce lot</translation>
    </message>
    <message>
        <source>In stock in all</source>
        <translation>En stock en tout</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>À la vente</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>%1 left in stock; %2 lost at cost.</source>
        <translation>Reste %1 en stock ; %2 perdus au coût.</translation>
    </message>
    <message>
        <source>%1 instead of %2, until %3. All sold, it brings %4; margin %5 instead of %6.</source>
        <translation>%1 au lieu de %2, jusqu’au %3. Tout vendu, cela rapporte %4 ; marge %5 au lieu de %6.</translation>
    </message>
    <message>
        <source>The other lots of this product sell at that price too.</source>
        <translation>Les autres lots de ce produit se vendent aussi à ce prix.</translation>
    </message>
    <message>
        <source>%1: %2 left the stock</source>
        <translation>%1 : %2 sortis du stock</translation>
    </message>
    <message>
        <source>%1: a lower price, labels to print</source>
        <translation>%1 : prix baissé, étiquettes à imprimer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::FamiliesPage</name>
    <message>
        <source>Families</source>
        <translation>Familles</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>New family</source>
        <translation>Nouvelle famille</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>No family yet.</source>
        <translation>Aucune famille pour l’instant.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Three floors at most.</source>
        <translation>Trois niveaux au plus.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Join with</source>
        <translation>Réunir avec</translation>
    </message>
    <message>
        <source>All its products go there, and this family is no more.</source>
        <translation>Tous ses produits y vont, et cette famille n’est plus.</translation>
    </message>
    <message>
        <source>Join them…</source>
        <translation>Les réunir…</translation>
    </message>
    <message>
        <source>none: it stands by itself</source>
        <translation>aucune : elle est à part</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Join %1 with %2?</source>
        <translation>Réunir %1 et %2 ?</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les réunir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
</context>
<context>
    <name>cabas::ui::FileDrop</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop the supplier’s file here</source>
        <translation>Déposez ici le fichier du fournisseur</translation>
    </message>
    <message>
        <source>Excel, OpenDocument, CSV, BNN or Data Food Consortium: the kind is recognised. Nothing changes before you have seen the differences.</source>
        <translation>Excel, OpenDocument, CSV, BNN ou Data Food Consortium : le format est reconnu. Rien ne change avant que vous ayez vu les différences.</translation>
    </message>
    <message>
        <source>Choose whose catalogue it is, then look at the differences.</source>
        <translation>Choisissez de qui est ce tarif, puis regardez les différences.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Un autre fichier…</translation>
    </message>
</context>
<context>
    <name>cabas::ui::FilePage</name>
    <message>
        <source>This shop’s file</source>
        <translation>Le fichier de la boutique</translation>
    </message>
    <message>
        <source>Check everything now</source>
        <translation>Tout vérifier maintenant</translation>
    </message>
    <message>
        <source>Parts of the shop’s file</source>
        <translation>Parties du fichier de la boutique</translation>
    </message>
    <message>
        <source>Trust and backups</source>
        <translation>Confiance et sauvegardes</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>cabas::ui::FilterLine</name>
    <message>
        <source>%1: %2</source>
        <comment>a filter and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::GapPanel</name>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>units</source>
        <translation>unités</translation>
    </message>
    <message>
        <source>packs</source>
        <translation>colis</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>%1: how many packs?</source>
        <translation>%1 : combien de colis ?</translation>
    </message>
    <message>
        <source>%1: how much?</source>
        <translation>%1 : combien ?</translation>
    </message>
    <message>
        <source>%1, about the whole delivery</source>
        <translation>%1, pour toute la livraison</translation>
    </message>
    <message>
        <source>Why are these goods kept?</source>
        <translation>Pourquoi gardez-vous ces marchandises ?</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Say what is wrong with it.</source>
        <translation>Dites ce qui ne va pas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: noted about the whole delivery.</source>
        <translation>%1 : noté pour toute la livraison.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1 : %2 de %3.</translation>
    </message>
    <message>
        <source>The note was taken back.</source>
        <translation>La note est retirée.</translation>
    </message>
    <message>
        <source>Take this note back</source>
        <translation>Retirer cette note</translation>
    </message>
</context>
<context>
    <name>cabas::ui::HandoverBand</name>
    <message>
        <source>Your note waits to be read (%1):</source>
        <translation>Votre mot attend d’être lu (%1) :</translation>
    </message>
    <message>
        <source>%1 left a note (%2):</source>
        <translation>%1 a laissé un mot (%2) :</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>cabas::ui::HomePage</name>
    <message>
        <source>Change person</source>
        <translation>Changer de personne</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation>Bonjour %1</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>When you like</source>
        <translation>Quand vous voulez</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Without supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Nothing was delivered yet.</source>
        <translation>Rien n’a encore été livré.</translation>
    </message>
    <message>
        <source>Unknown code %1.</source>
        <translation>Code inconnu %1.</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>pas encore de prix</translation>
    </message>
</context>
<context>
    <name>cabas::ui::HouseholdPart</name>
    <message>
        <source>People of the household</source>
        <translation>Personnes du foyer</translation>
    </message>
    <message>
        <source>This person belongs to no household.</source>
        <translation>Cette personne n’appartient à aucun foyer.</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>%1: these people share a home. Each keeps their own badge, account and standing.</source>
        <translation>%1 : ces personnes partagent un logement. Chacune garde son badge, son compte et sa situation.</translation>
    </message>
    <message>
        <source>People who share a home can be kept together. Give the household a name, then add the others.</source>
        <translation>Les personnes d’un même logement peuvent être réunies. Donnez un nom au foyer, puis ajoutez les autres.</translation>
    </message>
    <message>
        <source>Number or badge of another person</source>
        <translation>Numéro ou badge d’une autre personne</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Nom du foyer</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>Make the household</source>
        <translation>Créer le foyer</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Write something here first.</source>
        <translation>Écrivez d’abord quelque chose ici.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::IdentityPart</name>
    <message>
        <source>Who they are</source>
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré : %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>Téléphone, courriel</translation>
    </message>
    <message>
        <source>kept by the member office</source>
        <translation>gardés par le bureau des membres</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Revient</translation>
    </message>
    <message>
        <source>Leaves the shop…</source>
        <translation>Quitte la boutique…</translation>
    </message>
    <message>
        <source>%1 leaves the shop?</source>
        <translation>%1 quitte la boutique ?</translation>
    </message>
    <message>
        <source>From today the badge no longer lets them shop. Account and shares stay as they are until they are paid back.</source>
        <translation>Dès aujourd’hui, le badge ne permet plus de faire ses courses. Le compte et les parts restent tels quels jusqu’à leur remboursement.</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Pas de départ</translation>
    </message>
</context>
<context>
    <name>cabas::ui::IdleBoard</name>
    <message>
        <source>Scan the first article, or a member’s badge.</source>
        <translation>Scannez le premier article, ou le badge d’un membre.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Cash in or out</source>
        <translation>Espèces +/−</translation>
    </message>
    <message>
        <source>Close the till</source>
        <translation>Fermer la caisse</translation>
    </message>
    <message>
        <source>Last ticket: %1, %2</source>
        <translation>Dernier ticket : %1, %2</translation>
    </message>
    <message>
        <source>, change given %1</source>
        <translation>, rendu %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::InStoreCodesPage</name>
    <message>
        <source>Codes of the shop</source>
        <translation>Codes du magasin</translation>
    </message>
    <message>
        <source>Product, code…</source>
        <translation>Produit, code…</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Attribué</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet is sent to the printer.</source>
        <translation>La planche est envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>before the register</source>
        <translation>avant le registre</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>n’est plus utilisé</translation>
    </message>
    <message>
        <source>No code was given yet. “Give it a code” is on a product’s page, under Codes.</source>
        <translation>Aucun code n’a encore été attribué. « Lui donner un code » se trouve sur la page d’un produit, sous Codes.</translation>
    </message>
    <message>
        <source>No code fits this.</source>
        <translation>Aucun code ne correspond.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoriesPage</name>
    <message>
        <source>Inventories</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No inventory yet. A shelf a week counts the shop four times a year. Start one at the right.</source>
        <translation>Pas encore d’inventaire. Un rayon par semaine, et le magasin est compté quatre fois par an. Commencez à droite.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryBoard</name>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>Counts for nothing</source>
        <translation>Ne compte pas</translation>
    </message>
    <message>
        <source>Undo this scan</source>
        <translation>Annuler ce scan</translation>
    </message>
    <message>
        <source>Where you count</source>
        <translation>Où vous comptez</translation>
    </message>
    <message>
        <source>First count</source>
        <translation>Premier comptage</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Second comptage</translation>
    </message>
    <message>
        <source>Code to count</source>
        <translation>Code à compter</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Counted here</source>
        <translation>Compté ici</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Dernier scan</translation>
    </message>
    <message>
        <source>What was counted here</source>
        <translation>Ce qui est compté ici</translation>
    </message>
    <message>
        <source>Nothing counted here yet. Scan the first article.</source>
        <translation>Rien n’est encore compté ici. Scannez le premier article.</translation>
    </message>
    <message numerus="yes">
        <source>of %n references of this place</source>
        <translation>
            <numerusform>sur %n référence de ce lieu</numerusform>
            <numerusform>sur %n références de ce lieu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>references counted here</source>
        <translation>
            <numerusform>référence comptée ici</numerusform>
            <numerusform>références comptées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted</source>
        <translation>
            <numerusform>%n comptée</numerusform>
            <numerusform>%n comptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to count</source>
        <translation>
            <numerusform>%n à compter</numerusform>
            <numerusform>%n à compter</numerusform>
        </translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>lot %1</translation>
    </message>
    <message>
        <source>stands at: %1</source>
        <translation>se trouve à : %1</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Scanned: %1</source>
        <translation>Scanné : %1</translation>
    </message>
    <message>
        <source>counted here</source>
        <translation>compté ici</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Scan. A number and * for several:</source>
        <translation>Scannez. Nombre puis * pour plusieurs :</translation>
    </message>
    <message>
        <source>%1 × the next code</source>
        <translation>%1 × le prochain code</translation>
    </message>
    <message>
        <source>How much of %1? Gross less tare:</source>
        <translation>Combien de %1 ? Brut moins tare :</translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryLeft</name>
    <message>
        <source>Before the end</source>
        <translation>Avant la fin</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Reste à faire</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Products still to count</source>
        <translation>Produits encore à compter</translation>
    </message>
    <message>
        <source>Nothing is left to count.</source>
        <translation>Plus rien à compter.</translation>
    </message>
    <message>
        <source>There is none of it</source>
        <translation>Il n’y en a pas</translation>
    </message>
    <message>
        <source>Nothing else in this place</source>
        <translation>Rien d’autre dans ce lieu</translation>
    </message>
    <message>
        <source>Abandon this inventory</source>
        <translation>Abandonner cet inventaire</translation>
    </message>
    <message>
        <source>End the inventory</source>
        <translation>Terminer l’inventaire</translation>
    </message>
    <message>
        <source>All that was counted can be posted.</source>
        <translation>Tout ce qui est compté peut être enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s). Enter, then a number, counts one.</source>
        <translation>
            <numerusform>%n produit : Entrée, puis la quantité.</numerusform>
            <numerusform>%n produits : Entrée, puis la quantité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown code(s) count for nothing:</source>
        <translation>
            <numerusform>%n code inconnu ne compte pas :</numerusform>
            <numerusform>%n codes inconnus ne comptent pas :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryPage</name>
    <message>
        <source>Scan taken back</source>
        <translation>Scan annulé</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Second comptage</translation>
    </message>
    <message>
        <source>To count</source>
        <translation>À compter</translation>
    </message>
    <message>
        <source>Scan it piece by piece, or type how much there is.</source>
        <translation>Scannez pièce par pièce, ou saisissez combien il y en a.</translation>
    </message>
    <message>
        <source>Nothing else in this place?</source>
        <translation>Rien d’autre dans ce lieu ?</translation>
    </message>
    <message>
        <source>All that was not counted at %1 is noted as none there. Each can still be counted.</source>
        <translation>Tout ce qui n’est pas compté à « %1 » y est noté comme absent. Chaque produit peut encore être compté.</translation>
    </message>
    <message>
        <source>There is nothing else</source>
        <translation>Il n’y a rien d’autre</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Continuer à compter</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message numerus="yes">
        <source>None of %n product(s)</source>
        <translation>
            <numerusform>%n produit absent</numerusform>
            <numerusform>%n produits absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) are posted; the count can no longer change.</source>
        <translation>
            <numerusform>%n écart est enregistré ; le comptage ne change plus.</numerusform>
            <numerusform>%n écarts sont enregistrés ; le comptage ne change plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are put right lot by lot, as counted.</source>
        <translation>
            <numerusform>%n produit est ajusté lot par lot, comme compté.</numerusform>
            <numerusform>%n produits sont ajustés lot par lot, comme comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are not decided: their stock stays as it is.</source>
        <translation>
            <numerusform>%n produit n’est pas décidé : son stock reste tel quel.</numerusform>
            <numerusform>%n produits ne sont pas décidés : leur stock reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>End this inventory?</source>
        <translation>Terminer cet inventaire ?</translation>
    </message>
    <message>
        <source>End it, leave these</source>
        <translation>Terminer et les laisser</translation>
    </message>
    <message>
        <source>End the inventory</source>
        <translation>Terminer l’inventaire</translation>
    </message>
    <message numerus="yes">
        <source>Inventory closed: %n stock move(s).</source>
        <translation>
            <numerusform>Inventaire clos : %n mouvement de stock.</numerusform>
            <numerusform>Inventaire clos : %n mouvements de stock.</numerusform>
        </translation>
    </message>
    <message>
        <source>Abandon this inventory?</source>
        <translation>Abandonner cet inventaire ?</translation>
    </message>
    <message>
        <source>Nothing is posted: the stock stays as it is. What was counted is not used any more.</source>
        <translation>Rien n’est enregistré : le stock reste tel quel. Ce qui est compté ne sert plus.</translation>
    </message>
    <message>
        <source>Abandon it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <source>The inventory is abandoned.</source>
        <translation>L’inventaire est abandonné.</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan the first article</source>
        <translation>Scannez le premier article</translation>
    </message>
    <message>
        <source>Unit, case, weight label: wherever the cursor is</source>
        <translation>Unité, carton, étiquette de balance : où que soit le curseur</translation>
    </message>
    <message>
        <source>Inventory: %1</source>
        <translation>Inventaire : %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it before the star: 12*</source>
        <translation>« %1 » n’est pas un nombre. Écrivez-le avant l’étoile : 12*</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Its weight, please</source>
        <translation>Son poids, s’il vous plaît</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Pas compté</translation>
    </message>
    <message>
        <source>Unknown code, noted</source>
        <translation>Code inconnu, noté</translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryResult</name>
    <message>
        <source>%1 counted, %2 expected</source>
        <translation>%1 compté, %2 attendu</translation>
    </message>
    <message>
        <source>Left as it was</source>
        <translation>Laissé tel quel</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Products with a difference</source>
        <translation>Produits en écart</translation>
    </message>
    <message>
        <source>All was as expected.</source>
        <translation>Tout est comme attendu.</translation>
    </message>
    <message>
        <source>Missing, at cost</source>
        <translation>Manque, au coût</translation>
    </message>
    <message>
        <source>Too much, at cost</source>
        <translation>En trop, au coût</translation>
    </message>
    <message>
        <source>Missing of what was expected</source>
        <translation>Manque sur l’attendu</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Time for a reference</source>
        <translation>Temps par référence</translation>
    </message>
</context>
<context>
    <name>cabas::ui::InventoryStartPanel</name>
    <message>
        <source>Count some shelves</source>
        <translation>Compter des rayons</translation>
    </message>
    <message>
        <source>Start an inventory</source>
        <translation>Commencer un inventaire</translation>
    </message>
    <message>
        <source>The shop goes on selling meanwhile.</source>
        <translation>Le magasin continue de vendre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shelves (Space ticks one)</source>
        <translation>Rayons (Espace en coche un)</translation>
    </message>
    <message>
        <source>Shelves to count</source>
        <translation>Rayons à compter</translation>
    </message>
    <message>
        <source>The back room, a fridge. The places of a product are added up.</source>
        <translation>La réserve, un frigo. Les lieux d’un produit s’additionnent.</translation>
    </message>
    <message>
        <source>Products of a family should be there</source>
        <translation>Les produits d’une famille devraient y être</translation>
    </message>
    <message>
        <source>Count again beyond</source>
        <translation>Recompter au-delà de</translation>
    </message>
    <message>
        <source>and beyond</source>
        <translation>et de</translation>
    </message>
    <message>
        <source>Start the inventory</source>
        <translation>Commencer l’inventaire</translation>
    </message>
    <message>
        <source>Inventory of %1</source>
        <translation>Inventaire du %1</translation>
    </message>
    <message>
        <source>Other places, parted by commas</source>
        <translation>Autres lieux, séparés par des virgules</translation>
    </message>
    <message>
        <source>Places to count, parted by commas</source>
        <translation>Lieux à compter, séparés par des virgules</translation>
    </message>
    <message>
        <source>No family</source>
        <translation>Sans famille</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ItemForm</name>
    <message>
        <source>Code or barcode of the product</source>
        <translation>Code ou code-barres du produit</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Units in a case</source>
        <translation>Unités par colis</translation>
    </message>
    <message>
        <source>Cost of one unit, without VAT</source>
        <translation>Coût d’une unité, hors taxes</translation>
    </message>
    <message>
        <source>Leave it empty while it is not known.</source>
        <translation>Laissez vide tant qu’il n’est pas connu.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Which product is it? Type its code, or scan it.</source>
        <translation>De quel produit s’agit-il ? Tapez son code, ou scannez-le.</translation>
    </message>
    <message>
        <source>Write a number of units.</source>
        <translation>Écrivez un nombre d’unités.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::JournalModel</name>
    <message>
        <source>Undone</source>
        <translation>Extournée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>cabas::ui::JournalPage</name>
    <message>
        <source>open the entry</source>
        <translation>ouvrir l’écriture</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle écriture</translation>
    </message>
    <message>
        <source>Label, document, number or amount</source>
        <translation>Libellé, pièce, numéro, montant</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No entry over these days.</source>
        <translation>Aucune écriture sur ces dates.</translation>
    </message>
    <message>
        <source>Show the whole fiscal year</source>
        <translation>Voir tout l’exercice</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n écriture</numerusform>
            <numerusform>%n écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>the latest %1 are shown</source>
        <translation>les %1 dernières sont affichées</translation>
    </message>
</context>
<context>
    <name>cabas::ui::KeyHelp</name>
    <message>
        <source>What the keys do</source>
        <translation>Ce que font les touches</translation>
    </message>
    <message>
        <source>The keys of this screen</source>
        <translation>Les touches de cet écran</translation>
    </message>
    <message>
        <source>What one types while scanning</source>
        <translation>Ce que l’on tape en scannant</translation>
    </message>
    <message>
        <source>the next article counts three</source>
        <translation>l’article suivant compte trois fois</translation>
    </message>
    <message>
        <source>the next article weighs 250 g</source>
        <translation>l’article suivant pèse 250 g</translation>
    </message>
    <message>
        <source>just after a scan: there are twelve</source>
        <translation>juste après un scan : il y en a douze</translation>
    </message>
    <message>
        <source>the chosen line, or the last, three times</source>
        <translation>la ligne choisie, ou la dernière, trois fois</translation>
    </message>
    <message>
        <source>the same line once more</source>
        <translation>la même ligne encore une fois</translation>
    </message>
    <message>
        <source>takes the last line out</source>
        <translation>retire la dernière ligne</translation>
    </message>
    <message>
        <source>the price of the next article, without selling it</source>
        <translation>le prix de l’article suivant, sans le vendre</translation>
    </message>
    <message>
        <source>pay, with 20 euros in cash</source>
        <translation>encaisser, avec 20 euros en espèces</translation>
    </message>
    <message>
        <source>len</source>
        <translation>len</translation>
    </message>
    <message>
        <source>looks for articles by name</source>
        <translation>cherche les articles par leur nom</translation>
    </message>
</context>
<context>
    <name>cabas::ui::Keypad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelAdd</name>
    <message>
        <source>Add: name or code</source>
        <translation>Ajouter : nom ou code</translation>
    </message>
    <message>
        <source>Add a label by name or code</source>
        <translation>Ajouter une étiquette par nom ou code</translation>
    </message>
    <message>
        <source>Unknown code %1.</source>
        <translation>Code inconnu %1.</translation>
    </message>
    <message>
        <source>No product is called “%1”.</source>
        <translation>Aucun article ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Lequel ?</translation>
    </message>
    <message>
        <source>Several products are called so.</source>
        <translation>Plusieurs articles portent ce nom.</translation>
    </message>
    <message>
        <source>%1 is in the list.</source>
        <translation>%1 est dans la liste.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelOutput</name>
    <message>
        <source>labels %1</source>
        <translation>étiquettes %1</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Articles for the scale</source>
        <translation>Articles pour la balance</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Tableaux de texte (*.csv)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelSheetPanel</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>À partir de la place</translation>
    </message>
    <message>
        <source>Copies of each</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>QR codes</source>
        <translation>QR codes</translation>
    </message>
    <message>
        <source>Lines to cut</source>
        <translation>Traits de coupe</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>No label is ticked</source>
        <translation>Aucune étiquette cochée</translation>
    </message>
    <message numerus="yes">
        <source>%n labels on one page</source>
        <translation>
            <numerusform>%n étiquette sur une page</numerusform>
            <numerusform>%n étiquettes sur une page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels, page %1 of %2</source>
        <translation>
            <numerusform>%n étiquette, page %1 sur %2</numerusform>
            <numerusform>%n étiquettes, page %1 sur %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelsModel</name>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Fiche changée</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>First delivery</source>
        <translation>Première livraison</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>No longer sold</source>
        <translation>Plus vendu</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2 fois</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LabelsPage</name>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>File for the scale…</source>
        <translation>Fichier pour la balance…</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>cocher</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimées</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Every label on the shelves is right.</source>
        <translation>Toutes les étiquettes des rayons sont justes.</translation>
    </message>
    <message>
        <source>No price changes in the days to come.</source>
        <translation>Aucun prix ne change dans les jours à venir.</translation>
    </message>
    <message>
        <source>No label was printed yet.</source>
        <translation>Aucune étiquette n’a encore été imprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n cochée</numerusform>
            <numerusform>%n cochées</numerusform>
        </translation>
    </message>
    <message>
        <source>The labels are sent to the printer.</source>
        <translation>Les étiquettes sont envoyées à l’imprimante.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>Take them off the list once they have come out well.</source>
        <translation>Retirez-les de la liste dès qu’elles sont bien sorties.</translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message numerus="yes">
        <source>%n labels are off the list.</source>
        <translation>
            <numerusform>%n étiquette est retirée de la liste.</numerusform>
            <numerusform>%n étiquettes sont retirées de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles for the scale.</source>
        <translation>
            <numerusform>%n article pour la balance.</numerusform>
            <numerusform>%n articles pour la balance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weighed products are not in it.</source>
        <translation>
            <numerusform>%n article pesé n’y est pas.</numerusform>
            <numerusform>%n articles pesés n’y sont pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LastLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LedgerModel</name>
    <message>
        <source>Carried to %1</source>
        <translation>Report au %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LedgerPage</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Lines of the account</source>
        <translation>Lignes du compte</translation>
    </message>
    <message>
        <source>open the entry</source>
        <translation>ouvrir l’écriture</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::LimitsView</name>
    <message>
        <source>Purchase limits</source>
        <translation>Limites d’achat</translation>
    </message>
    <message>
        <source>Article or family</source>
        <translation>Article ou famille</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Where goods are scarce, say here how much of them a household may buy.</source>
        <translation>Quand un article est rare, indiquez ici combien un foyer peut en acheter.</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Ce qui est limité</translation>
    </message>
    <message>
        <source>At most, in the article’s own unit</source>
        <translation>Au plus, dans l’unité de l’article</translation>
    </message>
    <message>
        <source>For one household, in</source>
        <translation>Pour un foyer</translation>
    </message>
    <message>
        <source>Without member the ticket counts by itself. A coordinator may allow more.</source>
        <translation>Sans membre, le ticket compte seul. Un coordinateur peut accorder davantage.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LinePanel</name>
    <message>
        <source>About the whole delivery</source>
        <translation>Toute la livraison</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Gardé : %1</translation>
    </message>
    <message>
        <source>Supplier’s lot</source>
        <translation>Lot du fournisseur</translation>
    </message>
    <message>
        <source>F2: date and lot by hand</source>
        <translation>F2 : date et lot à la main</translation>
    </message>
    <message>
        <source>Temperature at reception</source>
        <translation>Température à réception</translation>
    </message>
    <message>
        <source>Counted now</source>
        <translation>Compté à l’instant</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Unités par carton</translation>
    </message>
    <message>
        <source>Finish the reception</source>
        <translation>Terminer la réception</translation>
    </message>
    <message>
        <source>Line in progress</source>
        <translation>Ligne en cours</translation>
    </message>
    <message>
        <source>Nothing scanned yet</source>
        <translation>Rien n’est encore scanné</translation>
    </message>
    <message>
        <source>Scan a unit, a case or a weight label.</source>
        <translation>Unité, carton ou étiquette de balance.</translation>
    </message>
    <message>
        <source>Line of the list</source>
        <translation>Ligne de la liste</translation>
    </message>
    <message>
        <source>Type how much there is, or scan it.</source>
        <translation>Tapez combien il y en a, ou scannez.</translation>
    </message>
    <message>
        <source>The whole delivery</source>
        <translation>Toute la livraison</translation>
    </message>
    <message>
        <source>What is wrong with it?</source>
        <translation>Qu’est-ce qui ne va pas ?</translation>
    </message>
    <message>
        <source>A pallet, a parcel, the truck: what no line says.</source>
        <translation>Une palette, un colis, le camion : ce qu’aucune ligne ne dit.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>À consommer avant le (DLC)</translation>
    </message>
    <message>
        <source>Use-by date</source>
        <translation>DLC</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>À consommer de préférence avant le (DDM)</translation>
    </message>
    <message>
        <source>Best-before date</source>
        <translation>DDM</translation>
    </message>
    <message>
        <source>More than %1: refuse it, or say why you keep it.</source>
        <translation>Plus de %1 : refusez, ou dites pourquoi vous gardez.</translation>
    </message>
    <message>
        <source>On the shelf, %1 are past %2: take them away.</source>
        <translation>En rayon, %1 ont dépassé le %2 : retirez-les.</translation>
    </message>
    <message>
        <source>On the shelf, %1 are left until %2: put them in front.</source>
        <translation>En rayon, il en reste %1 au %2 : mettez-les devant.</translation>
    </message>
    <message>
        <source>Write a day such as 02/04 or 02/04/2026.</source>
        <translation>Écrivez un jour comme 02/04 ou 02/04/2026.</translation>
    </message>
    <message>
        <source>Write degrees such as 3,5 or -18.</source>
        <translation>Écrivez des degrés, par exemple 3,5 ou -18.</translation>
    </message>
    <message>
        <source>“%1” was not noted for %2: the next scan came before Enter. Choose the line in the list to note it.</source>
        <translation>« %1 » n’a pas été noté pour %2 : le scan suivant est arrivé avant Entrée. Choisissez la ligne dans la liste pour le noter.</translation>
    </message>
    <message>
        <source>“%1” was not kept for %2: it cannot be read. Choose the line in the list to write it again.</source>
        <translation>« %1 » n’a pas été gardé pour %2 : impossible de le lire. Choisissez la ligne dans la liste pour l’écrire de nouveau.</translation>
    </message>
    <message>
        <source>Weigh with crates</source>
        <translation>Peser avec l’emballage</translation>
    </message>
    <message>
        <source>To weigh</source>
        <translation>À peser</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n pesée avant</numerusform>
            <numerusform>%n pesées avant</numerusform>
        </translation>
    </message>
    <message>
        <source>no crate</source>
        <translation>sans emballage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 gross, %2 → net %3 (%4)</source>
        <translation>%1 brut, %2 → net %3 (%4)</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <translation>%1 dans %2 (%3)</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LiveBasket</name>
    <message>
        <source>The last scan gave no line: scan the article, then type how many there are.</source>
        <translation>Le dernier scan n’a donné aucune ligne : scannez l’article, puis tapez combien il y en a.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LoginPage</name>
    <message>
        <source>Who is there?</source>
        <translation>Qui est là ?</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>Tapez votre nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Nobody has this name. Type less of it.</source>
        <translation>Personne ne porte ce nom. Tapez-en moins.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LossReasons</name>
    <message>
        <source>Who gets it</source>
        <translation>Qui le reçoit</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LossesPage</name>
    <message>
        <source>“%1” is not a number. Write it before the star: 12*</source>
        <translation>« %1 » n’est pas un nombre. Écrivez-le avant l’étoile : 12*</translation>
    </message>
    <message>
        <source>Choose the reason first, at the right: Ctrl and its number.</source>
        <translation>Choisissez d’abord le motif, à droite : Ctrl et son numéro.</translation>
    </message>
    <message>
        <source>Its weight, please</source>
        <translation>Son poids, s’il vous plaît</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté : %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>at cost</source>
        <translation>au coût</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>take the last back</source>
        <translation>annuler la dernière</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code of what is lost</source>
        <translation>Code de ce qui est perdu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>Valeur d’achat</translation>
    </message>
    <message>
        <source>Losses of today</source>
        <translation>Pertes du jour</translation>
    </message>
    <message>
        <source>Take this loss back?</source>
        <translation>Annuler cette perte ?</translation>
    </message>
    <message>
        <source>%1 is in stock again, at the value it left with.</source>
        <translation>%1 revient en stock, à la valeur de sa sortie.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Nothing was lost today.</source>
        <translation>Aucune perte aujourd’hui.</translation>
    </message>
    <message>
        <source>Why is it lost?</source>
        <translation>Pourquoi est-ce perdu ?</translation>
    </message>
    <message>
        <source>Once, for all that you scan next.</source>
        <translation>Une fois, pour tout ce que vous scannez ensuite.</translation>
    </message>
    <message>
        <source>Donation</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Donation slip</source>
        <translation>Bon de don</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Choose the reason, then scan</source>
        <translation>Choisissez le motif, puis scannez</translation>
    </message>
    <message>
        <source>Scan what is lost</source>
        <translation>Scannez ce qui est perdu</translation>
    </message>
    <message>
        <source>Unit, case, weight label: wherever the cursor is</source>
        <translation>Unité, carton, étiquette de balance : où que soit le curseur</translation>
    </message>
    <message>
        <source>Losses of %1</source>
        <translation>Pertes du %1</translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) on this day</source>
        <translation>
            <numerusform>%n perte ce jour-là</numerusform>
            <numerusform>%n pertes ce jour-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n loss(es) today</source>
        <translation>
            <numerusform>%n perte aujourd’hui</numerusform>
            <numerusform>%n pertes aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>worth %1 at cost</source>
        <translation>%1 à l’achat</translation>
    </message>
    <message>
        <source>Its weight? Gross less tare:</source>
        <translation>Son poids ? Brut moins tare :</translation>
    </message>
    <message>
        <source>%1 × the next code</source>
        <translation>%1 × le prochain code</translation>
    </message>
    <message>
        <source>Choose the reason at the right:</source>
        <translation>Choisissez le motif à droite :</translation>
    </message>
    <message>
        <source>%1: scan. A number and * for several:</source>
        <translation>%1 : scannez. Un nombre et * pour plusieurs :</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LotChoices</name>
    <message>
        <source>Is it one of these lots?</source>
        <translation>Est-ce un de ces lots ?</translation>
    </message>
    <message>
        <source>%1 announced</source>
        <translation>%1 annoncés</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MailBoard</name>
    <message>
        <source>Mailing tickets</source>
        <translation>Tickets par courriel</translation>
    </message>
    <message>
        <source>Whoever keeps the shop’s mailbox gives these words. Without a server no ticket is mailed.</source>
        <translation>L’hébergeur de la boîte du magasin fournit ces indications. Sans serveur, aucun ticket n’est envoyé.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur d’envoi</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>encrypted from the start (465)</source>
        <translation>chiffré dès le début (465)</translation>
    </message>
    <message>
        <source>encrypted after a greeting (587)</source>
        <translation>chiffré après l’accueil (587)</translation>
    </message>
    <message>
        <source>none: a server on this computer</source>
        <translation>aucun : serveur sur cet ordinateur</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse du magasin</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept on this computer, not in the shop’s file.</source>
        <translation>Gardé sur cet ordinateur, pas dans le fichier du magasin.</translation>
    </message>
    <message>
        <source>One is kept here. Empty: it stays.</source>
        <translation>Un mot de passe est gardé ici. Vide : il reste.</translation>
    </message>
    <message>
        <source>Kept. Tickets may be mailed now.</source>
        <translation>C’est réglé. Les tickets peuvent être envoyés.</translation>
    </message>
    <message>
        <source>Kept. No ticket is mailed.</source>
        <translation>C’est réglé. Aucun ticket n’est envoyé.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MailPanel</name>
    <message>
        <source>Mail the ticket</source>
        <translation>Envoyer le ticket</translation>
    </message>
    <message>
        <source>To which address? It is kept no longer than 30 days.</source>
        <translation>À quelle adresse ? Elle n’est pas gardée plus de 30 jours.</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@exemple.org</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse de courriel</translation>
    </message>
    <message>
        <source>Mail it</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MainWindow</name>
    <message>
        <source>A question is open: answer it first, then scan %1 again.</source>
        <translation>Une question est posée : répondez d’abord, puis scannez %1 de nouveau.</translation>
    </message>
    <message>
        <source>%1 was scanned, but this screen has no use for it.</source>
        <translation>%1 a été scanné, mais cet écran n’en fait rien.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MeansForm</name>
    <message>
        <source>How was it really paid? The ticket is taken back and sold again so; no money changes hands.</source>
        <translation>Comment a-t-il vraiment été payé ? Le ticket est annulé puis refait ainsi ; aucun argent ne change de main.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MeansKeys</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MemberCard</name>
    <message>
        <source>Prepaid account</source>
        <translation>Compte prépayé</translation>
    </message>
    <message>
        <source>Take the customer off this sale</source>
        <translation>Retirer le client de cette vente</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>household: %1</source>
        <translation>foyer : %1</translation>
    </message>
    <message>
        <source>No member yet</source>
        <translation>Pas encore de membre</translation>
    </message>
    <message>
        <source>Not a member of the cooperative. A badge makes the sale theirs.</source>
        <translation>N’est pas membre de la coopérative. Un badge lui attribue la vente.</translation>
    </message>
    <message>
        <source>Scan a badge at any time, or press F3 to find a member by name.</source>
        <translation>Scannez un badge à tout moment, ou cherchez un membre par son nom avec F3.</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MemberForm</name>
    <message>
        <source>First name and name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Shares subscribed today</source>
        <translation>Parts souscrites aujourd’hui</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>People who share a home. Choose one, or write a new name.</source>
        <translation>Les personnes d’un même logement. Choisissez un foyer, ou écrivez un nouveau nom.</translation>
    </message>
    <message>
        <source>Leave it empty to take the next one. The badge follows from it.</source>
        <translation>Laissez vide pour prendre le suivant. Le badge en découle.</translation>
    </message>
    <message>
        <source>Add the member</source>
        <translation>Ajouter le membre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write the person’s name.</source>
        <translation>Écrivez le nom de la personne.</translation>
    </message>
    <message>
        <source>A number is written in digits.</source>
        <translation>Un numéro s’écrit en chiffres.</translation>
    </message>
    <message>
        <source>Write a number of shares, or nothing.</source>
        <translation>Écrivez un nombre de parts, ou rien.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MemberMoneyPanel</name>
    <message>
        <source>Besides goods</source>
        <translation>Hors articles</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Yearly fee</source>
        <translation>Cotisation</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Don</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>How much is put on the account?</source>
        <translation>Combien verser sur le compte ?</translation>
    </message>
    <message>
        <source>%1 are owed on shares: this amount, or an instalment.</source>
        <translation>Il reste %1 à payer sur les parts : cette somme, ou un acompte.</translation>
    </message>
    <message>
        <source>Empty, it is one share more; or type an amount.</source>
        <translation>Vide : une part de plus ; ou saisissez une somme.</translation>
    </message>
    <message>
        <source>The fee of this year is paid, or none is asked.</source>
        <translation>La cotisation de l’année est payée, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>The fee of this year: %1.</source>
        <translation>Cotisation de l’année : %1.</translation>
    </message>
    <message>
        <source>A gift to the solidarity fund; the ticket names nobody for it.</source>
        <translation>Un don au fonds de solidarité ; le ticket ne nomme personne.</translation>
    </message>
    <message>
        <source>Type an amount above 0.</source>
        <translation>Saisissez une somme supérieure à 0.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MemberPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Capital</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Parts of the member’s file</source>
        <translation>Parties de la fiche du membre</translation>
    </message>
    <message>
        <source>%1 is nobody’s badge.</source>
        <translation>%1 n’est le badge de personne.</translation>
    </message>
    <message>
        <source>The member shown has not changed.</source>
        <translation>Le membre affiché n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MemberPanel</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Membre depuis</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Départ le</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MemberWords</name>
    <message>
        <source>%1: may not shop before %2</source>
        <translation>%1 : pas de courses avant le %2</translation>
    </message>
    <message>
        <source>%1: may not shop</source>
        <translation>%1 : ne peut pas faire ses courses</translation>
    </message>
    <message>
        <source>%1: may shop until %2</source>
        <translation>%1 : peut faire ses courses jusqu’au %2</translation>
    </message>
    <message>
        <source>%1: may shop</source>
        <translation>%1 : peut faire ses courses</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Topped up</source>
        <translation>Versement</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Achat</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>Solde d’ouverture</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nº %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MembersBand</name>
    <message>
        <source>Name tags…</source>
        <translation>Étiquettes à leur nom…</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 of %2 for members.</source>
        <translation>%1 sur %2 pour des membres.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of members set aside.</source>
        <translation>
            <numerusform>%n commande de membre mise de côté.</numerusform>
            <numerusform>%n commandes de membres mises de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each waits under the member’s name.</source>
        <translation>Chacune attend au nom du membre.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MembersModel</name>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>look at them, again to open</source>
        <translation>regarder, puis ouvrir la fiche</translation>
    </message>
    <message>
        <source>Name, number or badge</source>
        <translation>Nom, numéro ou badge</translation>
    </message>
    <message>
        <source>No member here.</source>
        <translation>Aucun membre ici.</translation>
    </message>
    <message>
        <source>Show all members</source>
        <translation>Montrer tous les membres</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is nobody’s badge.</source>
        <translation>%1 n’est le badge de personne.</translation>
    </message>
    <message>
        <source>Search by name, or give the person a new card.</source>
        <translation>Cherchez par le nom, ou donnez une nouvelle carte à la personne.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>La coopérative</translation>
    </message>
    <message>
        <source>Saved, but look again.</source>
        <translation>Enregistré, mais regardez à nouveau.</translation>
    </message>
    <message>
        <source>Saved: %1, number %2.</source>
        <translation>Enregistré : %1, numéro %2.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MoneyEdit</name>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <translation>Ce n’est pas un montant. Écrivez-le comme %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::MovesPage</name>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>what it came from</source>
        <translation>d’où il vient</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 jours</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>un an</translation>
    </message>
    <message>
        <source>since the beginning</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Stock moves</source>
        <translation>Mouvements de stock</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>Valeur d’achat</translation>
    </message>
    <message>
        <source>Nothing moved in this time.</source>
        <translation>Rien n’a bougé pendant ce temps.</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) in this time</source>
        <translation>
            <numerusform>%n mouvement sur la période</numerusform>
            <numerusform>%n mouvements sur la période</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::NameTagOutput</name>
    <message>
        <source>Nothing of this is for a member: there is no name tag to print.</source>
        <translation>Rien de tout cela n’est pour un membre : il n’y a pas d’étiquette à imprimer.</translation>
    </message>
    <message>
        <source>Name tags</source>
        <translation>Étiquettes au nom des membres</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), ten on a sheet of A4 to cut along the lines.</source>
        <translation>
            <numerusform>%n étiquette, dix par feuille A4 à découper selon les traits.</numerusform>
            <numerusform>%n étiquettes, dix par feuille A4 à découper selon les traits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Save a PDF</source>
        <translation>Enregistrer un PDF</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>name tags %1</source>
        <translation>étiquettes membres %1</translation>
    </message>
    <message>
        <source>Save the name tags</source>
        <translation>Enregistrer les étiquettes</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>The name tags are printing.</source>
        <translation>Les étiquettes s’impriment.</translation>
    </message>
    <message>
        <source>Name tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::NameTagPaper</name>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Membre %1</translation>
    </message>
    <message>
        <source>Set aside on %1</source>
        <translation>Mis de côté le %1</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>payé d’avance</translation>
    </message>
    <message>
        <source>to pay</source>
        <translation>à payer</translation>
    </message>
    <message>
        <source>order %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Name tags</source>
        <translation>Étiquettes au nom des membres</translation>
    </message>
</context>
<context>
    <name>cabas::ui::Navigation</name>
    <message>
        <source>Cooperative grocery</source>
        <translation>Épicerie coopérative</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>cabas::ui::NewGoodsForm</name>
    <message>
        <source>Filled from the supplier’s catalogue, to be checked</source>
        <translation>Rempli d’après le catalogue du fournisseur, à vérifier</translation>
    </message>
    <message>
        <source>Filled from the delivery note, to be checked</source>
        <translation>Rempli d’après le bon de livraison, à vérifier</translation>
    </message>
    <message>
        <source>Filled from Open Food Facts, to be checked</source>
        <translation>Rempli d’après Open Food Facts, à vérifier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu à</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>No code of its own: print labels</source>
        <translation>Pas de code à lui : imprimer des étiquettes</translation>
    </message>
    <message>
        <source>Number of labels</source>
        <translation>Nombre d’étiquettes</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Give its price, as on the shelf.</source>
        <translation>Donnez son prix, comme en rayon.</translation>
    </message>
    <message>
        <source>VAT %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>proposed price &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>prix proposé &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>(%1 before VAT × %2)</source>
        <translation>(%1 HT × %2)</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OpenFoodCard</name>
    <message>
        <source>Open Food Facts</source>
        <translation>Open Food Facts</translation>
    </message>
    <message>
        <source>Fill from Open Food Facts…</source>
        <translation>Remplir depuis Open Food Facts…</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Remplir ainsi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne pas remplir</translation>
    </message>
    <message>
        <source>Fills what is not known yet; what was written stays.</source>
        <translation>Remplit ce qui n’est pas encore connu ; ce qui est écrit reste.</translation>
    </message>
    <message>
        <source>Filled in on %1.</source>
        <translation>Rempli le %1.</translation>
    </message>
    <message>
        <source>Filled in once.</source>
        <translation>Déjà rempli une fois.</translation>
    </message>
    <message>
        <source>It knows nothing that is not known here.</source>
        <translation>La base ne sait rien de plus que cette fiche.</translation>
    </message>
    <message>
        <source>This would be filled in:</source>
        <translation>Voici ce qui serait rempli :</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) filled in.</source>
        <translation>
            <numerusform>%n donnée remplie.</numerusform>
            <numerusform>%n données remplies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::OpeningScreen</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Open a till</source>
        <translation>Ouvrir une caisse</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>Choisissez-en une, ou tapez le nom d’une nouvelle.</translation>
    </message>
    <message>
        <source>Till 1</source>
        <translation>Caisse 1</translation>
    </message>
    <message>
        <source>What lies in the drawer?</source>
        <translation>Qu’y a-t-il dans le tiroir ?</translation>
    </message>
    <message>
        <source>No cash at this till</source>
        <translation>Caisse sans espèces</translation>
    </message>
    <message>
        <source>Count the coins and notes of the float, or type its sum under “Other amount”.</source>
        <translation>Comptez les pièces et les billets du fond de caisse, ou tapez sa somme dans « Autre somme ».</translation>
    </message>
    <message>
        <source>There is no drawer to count: it takes cards, cheques and vouchers. Open it and sell.</source>
        <translation>Pas de tiroir à compter : elle prend cartes, chèques et titres-restaurant. Ouvrez-la et vendez.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Sell on %1</source>
        <translation>Vendre sur %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Give the till a name.</source>
        <translation>Donnez un nom à la caisse.</translation>
    </message>
    <message>
        <source>Open the till first, then scan.</source>
        <translation>Ouvrez d’abord la caisse, puis scannez.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderEntry</name>
    <message>
        <source>Product, by name or scan</source>
        <translation>Produit, par son nom ou un scan</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Units in a pack</source>
        <translation>Unités par colis</translation>
    </message>
    <message>
        <source>Cost of one unit</source>
        <translation>Coût unitaire HT</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Which product? Type its name, or scan it.</source>
        <translation>Quel produit ? Tapez son nom, ou scannez-le.</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Combien ?</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderJoinPanel</name>
    <message>
        <source>One more</source>
        <translation>Une de plus</translation>
    </message>
    <message>
        <source>Add an order to this delivery</source>
        <translation>Ajouter une commande à cette livraison</translation>
    </message>
    <message>
        <source>What is missing of it is expected too.</source>
        <translation>Ce qui en manque est attendu aussi.</translation>
    </message>
    <message>
        <source>No order that was sent to them waits for its goods.</source>
        <translation>Aucune commande qui leur a été envoyée n’attend sa marchandise.</translation>
    </message>
    <message>
        <source>Add to the delivery</source>
        <translation>Ajouter à la livraison</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderPage</name>
    <message>
        <source>Add them</source>
        <translation>Les ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of members wait for this supplier’s goods.</source>
        <translation>
            <numerusform>%n commande de membre attend ce fournisseur.</numerusform>
            <numerusform>%n commandes de membres attendent ce fournisseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>In whole packs; the rest goes to the shelf.</source>
        <translation>Par colis entiers ; le reste ira en rayon.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of members joined.</source>
        <translation>
            <numerusform>%n commande de membre ajoutée.</numerusform>
            <numerusform>%n commandes de membres ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Packs are whole: what is left of them goes to the shelf.</source>
        <translation>Les colis sont entiers : le reste ira en rayon.</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>Elle n’a pas été ajoutée.</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore rédigée</translation>
    </message>
    <message>
        <source>Lines from a file…</source>
        <translation>Lignes d’un fichier…</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer envoyée…</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>No line yet: scan a product, or type its name above.</source>
        <translation>Pas encore de ligne : scannez un produit, ou tapez son nom ci-dessus.</translation>
    </message>
    <message>
        <source>change the line</source>
        <translation>modifier la ligne</translation>
    </message>
    <message>
        <source>remove it</source>
        <translation>la retirer</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>the next one</source>
        <translation>le suivant</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue le</translation>
    </message>
    <message>
        <source>Remark for the supplier</source>
        <translation>Remarque pour le fournisseur</translation>
    </message>
    <message>
        <source>Keep what is missing ordered</source>
        <translation>Garder en commande ce qui manquera</translation>
    </message>
    <message>
        <source>Whose goods?</source>
        <translation>Quel fournisseur ?</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>brouillon enregistré</translation>
    </message>
    <message>
        <source>Total without VAT: %1</source>
        <translation>Total HT : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whose goods they are first.</source>
        <translation>Choisissez d’abord le fournisseur.</translation>
    </message>
    <message>
        <source>No product has the code %1.</source>
        <translation>Aucun produit n’a le code %1.</translation>
    </message>
    <message>
        <source>It was not ordered.</source>
        <translation>Il n’a pas été commandé.</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>non enregistrée</translation>
    </message>
    <message>
        <source>Lines from a file</source>
        <translation>Lignes d’un fichier</translation>
    </message>
    <message>
        <source>Orders and lists (*.csv *.txt *.xlsx *.ods *.xml *.pdf);;All files (*)</source>
        <translation>Commandes et listes (*.csv *.txt *.xlsx *.ods *.xml *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file were not taken.</source>
        <translation>
            <numerusform>%n ligne du fichier n’a pas été reprise.</numerusform>
            <numerusform>%n lignes du fichier n’ont pas été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark order %1 as sent?</source>
        <translation>Marquer la commande %1 comme envoyée ?</translation>
    </message>
    <message>
        <source>Its lines can no longer change: they are what %1 was told.</source>
        <translation>Ses lignes ne pourront plus changer : c’est ce qui a été dit à %1.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer envoyée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Order %1 is sent.</source>
        <translation>La commande %1 est envoyée.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderPanel</name>
    <message>
        <source>Lines of the order</source>
        <translation>Lignes de la commande</translation>
    </message>
    <message>
        <source>No line yet.</source>
        <translation>Pas encore de ligne.</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Nothing more comes…</source>
        <translation>Plus rien à venir…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Mark as sent…</source>
        <translation>Marquer envoyée…</translation>
    </message>
    <message>
        <source>Receive it</source>
        <translation>Réceptionner</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Rédigée le</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue le</translation>
    </message>
    <message>
        <source>Amount without VAT</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>stays ordered</source>
        <translation>reste commandé</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Mark order %1 as sent?</source>
        <translation>Marquer la commande %1 comme envoyée ?</translation>
    </message>
    <message>
        <source>Its lines can no longer change: they are what %1 was told.</source>
        <translation>Ses lignes ne pourront plus changer : c’est ce qui a été dit à %1.</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Marquer envoyée</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Order %1 is sent.</source>
        <translation>La commande %1 est envoyée.</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Annuler la commande %1 ?</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>Elle ne sera pas envoyée.</translation>
    </message>
    <message>
        <source>Tell %1 too: the program does not.</source>
        <translation>Prévenez aussi %1 : le logiciel ne le fait pas.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Order %1 is cancelled.</source>
        <translation>La commande %1 est annulée.</translation>
    </message>
    <message>
        <source>Await nothing more of order %1?</source>
        <translation>Ne plus rien attendre de la commande %1 ?</translation>
    </message>
    <message>
        <source>What is missing stays readable on the order.</source>
        <translation>Ce qui manque reste lisible sur la commande.</translation>
    </message>
    <message>
        <source>Nothing more comes</source>
        <translation>Plus rien à venir</translation>
    </message>
    <message>
        <source>Keep waiting</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Order %1 is received.</source>
        <translation>La commande %1 est reçue.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrderRows</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>partly received</source>
        <translation>reçue en partie</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order to</source>
        <translation>Commande à</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendue le</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>order %1 of %2</source>
        <translation>commande %1 du %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>all came</source>
        <translation>tout est arrivé</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manque : %1</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>réf. %1</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Cost, without VAT</source>
        <translation>Coût hors taxes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Order %1 to %2</source>
        <translation>Commande %1 à %2</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Wanted for %1.</source>
        <translation>Souhaitée pour le %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>regarder</translation>
    </message>
    <message>
        <source>Number or supplier</source>
        <translation>Numéro ou fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>drafts</source>
        <translation>brouillons</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>attendues</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçues</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulées</translation>
    </message>
    <message>
        <source>No order here.</source>
        <translation>Pas de commande ici.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Montrer toutes les commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>awaited: %1 without VAT</source>
        <translation>attendu : %1 HT</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OtherMemberForm</name>
    <message>
        <source>Whose ticket is it? Scan their badge, or type their number; empty for nobody’s. No money changes hands.</source>
        <translation>À qui est ce ticket ? Scannez le badge, ou tapez le numéro ; vide, il n’est à personne. Aucun argent ne change de main.</translation>
    </message>
    <message>
        <source>Badge or number</source>
        <translation>Badge ou numéro</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>à personne</translation>
    </message>
    <message>
        <source>nobody has this badge or number</source>
        <translation>personne n’a ce badge ou ce numéro</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OutboxPage</name>
    <message>
        <source>Prints and mails</source>
        <translation>Impressions et courriels</translation>
    </message>
    <message>
        <source>What is done stays here for 30 days.</source>
        <translation>Ce qui est réglé reste ici 30 jours.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Prints and mails, what is open first</source>
        <translation>Impressions et courriels, ce qui reste à régler d’abord</translation>
    </message>
    <message>
        <source>Nothing was printed or mailed in the last 30 days.</source>
        <translation>Rien n’a été imprimé ni envoyé ces 30 derniers jours.</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>%n à régler</numerusform>
            <numerusform>%n à régler</numerusform>
        </translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>tout est réglé</translation>
    </message>
    <message>
        <source>printer of %1</source>
        <translation>imprimante de %1</translation>
    </message>
    <message>
        <source>an address</source>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>Print a duplicate</source>
        <translation>Imprimer un duplicata</translation>
    </message>
    <message>
        <source>The PDF is in %1.</source>
        <translation>Le PDF est dans %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OutboxWorker</name>
    <message>
        <source>No printer is set for this till on this computer. Choose one on the page “Devices”.</source>
        <translation>Aucune imprimante n’est réglée pour cette caisse sur cet ordinateur. Choisissez-en une à la page « Périphériques ».</translation>
    </message>
    <message>
        <source>No mail server is set. Someone who looks after the shop sets it on the page “Devices”.</source>
        <translation>Aucun serveur de courriel n’est réglé. Une personne qui administre le magasin le fait à la page « Périphériques ».</translation>
    </message>
    <message>
        <source>It was sent.</source>
        <translation>C’est envoyé.</translation>
    </message>
    <message>
        <source>It was sent. %1</source>
        <translation>C’est envoyé. %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OwnFieldBlock</name>
    <message>
        <source>Fields of the shop</source>
        <translation>Champs du magasin</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OwnFieldEditors</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>cabas::ui::OwnFieldsPage</name>
    <message>
        <source>Fields of the shop</source>
        <translation>Champs du magasin</translation>
    </message>
    <message>
        <source>This shop’s file</source>
        <translation>Le fichier de la boutique</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nouveau champ</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>What this shop wants to know and Cabas does not ask: name it here.</source>
        <translation>Ce que le magasin veut savoir et que Cabas ne demande pas : nommez-le ici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Il contient</translation>
    </message>
    <message>
        <source>Chosen once: what is written in it must stay readable.</source>
        <translation>Choisi une fois : ce qui y est écrit doit rester lisible.</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Choix, un par ligne</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Keep this field</source>
        <translation>Garder ce champ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un jour</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>one of some choices</source>
        <translation>un choix parmi plusieurs</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Remove this field?</source>
        <translation>Retirer ce champ ?</translation>
    </message>
    <message>
        <source>What was written in it goes with it.</source>
        <translation>Ce qui y était écrit part avec lui.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaidScreen</name>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>The sale is in the file.</source>
        <translation>La vente est enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n article line(s), %1</source>
        <translation>
            <numerusform>%n ligne d’article, %1</numerusform>
            <numerusform>%n lignes d’articles, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Total of the ticket</source>
        <translation>Total du ticket</translation>
    </message>
    <message>
        <source>Except where the law says otherwise, a ticket is printed and given only to those who ask for it.</source>
        <translation>Sauf exception légale, le ticket n’est imprimé et remis qu’à la demande du client.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <translation>Rien à rendre</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Montrer le ticket</translation>
    </message>
    <message>
        <source>Put the ticket away</source>
        <translation>Ranger le ticket</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaperSlip</name>
    <message>
        <source>Slip</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PapersBoard</name>
    <message>
        <source>Bread</source>
        <translation>Pain</translation>
    </message>
    <message>
        <source>Address on tickets</source>
        <translation>Coordonnées sur les tickets</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>SIRET</source>
        <translation>SIRET</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Last line of a ticket</source>
        <translation>Dernière ligne du ticket</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kept: the next ticket says so.</source>
        <translation>C’est noté : le prochain ticket le portera.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaymentExtras</name>
    <message>
        <source>Shares + %1</source>
        <translation>Parts + %1</translation>
    </message>
    <message>
        <source>Yearly fee + %1</source>
        <translation>Cotisation + %1</translation>
    </message>
    <message>
        <source>Round up + %1</source>
        <translation>Arrondi + %1</translation>
    </message>
    <message>
        <source>Add what the member owes on shares, %1</source>
        <translation>Ajouter ce que le membre doit sur ses parts, %1</translation>
    </message>
    <message>
        <source>Add the member’s yearly fee, %1</source>
        <translation>Ajouter la cotisation annuelle du membre, %1</translation>
    </message>
    <message>
        <source>Round up by %1 for the solidarity fund</source>
        <translation>Arrondir de %1 pour la caisse de solidarité</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaymentList</name>
    <message>
        <source>noted</source>
        <translation>noté</translation>
    </message>
    <message>
        <source>in hand</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Take this payment back: %1</source>
        <translation>Retirer ce paiement : %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaymentNote</name>
    <message>
        <source>Number and bank of the cheque</source>
        <translation>Numéro et banque du chèque</translation>
    </message>
    <message>
        <source>Number and bank of the cheque, if you wish</source>
        <translation>Numéro et banque du chèque, facultatif</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Compte juste</translation>
    </message>
    <message>
        <source>Food on this ticket: %1. The law leaves %2 for today.</source>
        <translation>Alimentation de ce ticket : %1. La loi laisse %2 pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Scan the member’s badge: the account is theirs.</source>
        <translation>Scannez le badge du membre : c’est son compte qui paie.</translation>
    </message>
    <message>
        <source>The account holds %1; it may pay %2.</source>
        <translation>Le compte contient %1 ; il peut payer %2.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PaymentScreen</name>
    <message>
        <source>Back to the basket</source>
        <translation>Retour au panier</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Basket total</source>
        <translation>Total du panier</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu du membre</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Note %1</source>
        <translation>Noter %1</translation>
    </message>
    <message>
        <source>Finish the sale</source>
        <translation>Terminer la vente</translation>
    </message>
    <message>
        <source>%1 received for %2: is that right? Press Enter again, or type the amount.</source>
        <translation>%1 reçus pour %2 : est-ce juste ? Refaites Entrée, ou tapez le montant.</translation>
    </message>
    <message>
        <source>Say first what the terminal answers: it may have taken the money.</source>
        <translation>Dites d’abord ce que répond le terminal : il a peut-être pris l’argent.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PeriodPicker</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>Exercice précédent</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Autres dates</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PhotoFit</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne s’ouvre pas : %2</translation>
    </message>
    <message>
        <source>This picture is larger than 50 MB. Choose a smaller one.</source>
        <translation>Cette image dépasse 50 Mo. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This file is no PNG and no JPEG picture.</source>
        <translation>Ce fichier n’est ni une image PNG ni une image JPEG.</translation>
    </message>
    <message>
        <source>This picture has more than 100 million points. Choose a smaller one.</source>
        <translation>Cette image a plus de 100 millions de points. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>This picture is damaged: %1</source>
        <translation>Cette image est abîmée : %1</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
    <message>
        <source>This picture cannot be made small enough. Choose another.</source>
        <translation>Cette image ne peut pas être assez réduite. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PictureInput</name>
    <message>
        <source>No code was found on %1: hold the camera straight and near.</source>
        <translation>Aucun code trouvé sur %1 : tenez l’appareil droit et près.</translation>
    </message>
    <message>
        <source>This computer has no camera, or another program holds it.</source>
        <translation>Cet ordinateur n’a pas de caméra, ou un autre programme l’occupe.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PolicyView</name>
    <message>
        <source>To whom the till sells</source>
        <translation>À qui la caisse vend</translation>
    </message>
    <message>
        <source>A member who may not shop</source>
        <translation>Un membre qui ne peut pas faire ses courses</translation>
    </message>
    <message>
        <source>Suspended, blocked or gone, on the day of the sale.</source>
        <translation>Suspendu, bloqué ou parti, le jour de la vente.</translation>
    </message>
    <message>
        <source>No badge was scanned</source>
        <translation>Aucun badge scanné</translation>
    </message>
    <message>
        <source>A guest</source>
        <translation>Un invité</translation>
    </message>
    <message>
        <source>The cashier said that the customer is no member.</source>
        <translation>La personne en caisse a indiqué que le client n’est pas membre.</translation>
    </message>
    <message>
        <source>Lines taken out of one ticket before a coordinator is called</source>
        <translation>Lignes retirées d’un ticket avant d’appeler un coordinateur</translation>
    </message>
    <message>
        <source>0: any number.</source>
        <translation>0 : sans limite.</translation>
    </message>
    <message>
        <source>Keep these rules</source>
        <translation>Enregistrer ces règles</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Warn the cashier, and sell</source>
        <translation>Avertir en caisse, et vendre</translation>
    </message>
    <message>
        <source>Refuse, unless a coordinator allows it</source>
        <translation>Refuser, sauf accord d’un coordinateur</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceBatchPanel</name>
    <message>
        <source>Prices of the batch</source>
        <translation>Prix de la liste</translation>
    </message>
    <message>
        <source>Sold before and since</source>
        <translation>Vendu avant et depuis</translation>
    </message>
    <message>
        <source>No price yet.</source>
        <translation>Aucun prix pour l’instant.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>A promotion: afterwards the price in force holds again.</source>
        <translation>Une promotion : ensuite le prix en vigueur vaut de nouveau.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Leave this product out</source>
        <translation>Retirer ce produit</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Plan these prices</source>
        <translation>Programmer ces prix</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ces prix</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Nouveaux prix</translation>
    </message>
    <message numerus="yes">
        <source>Sales of %n day(s), beside as many before:</source>
        <translation>
            <numerusform>Ventes de %n jour, à côté d’autant avant :</numerusform>
            <numerusform>Ventes de %n jours, à côté d’autant avant :</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a product by its name or code.</source>
        <translation>Choisissez un produit par son nom ou son code.</translation>
    </message>
    <message>
        <source>Write a price.</source>
        <translation>Écrivez un prix.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) planned.</source>
        <translation>
            <numerusform>%n prix programmé.</numerusform>
            <numerusform>%n prix programmés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to print.</source>
        <translation>
            <numerusform>%n étiquette à imprimer.</numerusform>
            <numerusform>%n étiquettes à imprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Jeter ce brouillon ?</translation>
    </message>
    <message>
        <source>No price on the shelf is touched by it.</source>
        <translation>Aucun prix en rayon n’en est touché.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The draft is gone.</source>
        <translation>Le brouillon est jeté.</translation>
    </message>
    <message>
        <source>Take these prices back?</source>
        <translation>Annuler ces prix ?</translation>
    </message>
    <message>
        <source>From today on the former prices hold again, and their labels are to be printed. What was sold keeps its price.</source>
        <translation>Dès aujourd’hui les anciens prix valent de nouveau, et leurs étiquettes sont à imprimer. Ce qui est vendu garde son prix.</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Les annuler</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les laisser</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceBatchesView</name>
    <message>
        <source>Batches of prices</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>No prices are planned. A batch takes effect on its day; with a last day it is a promotion.</source>
        <translation>Aucun prix n’est programmé. Une liste prend effet à son jour ; avec un dernier jour, c’est une promotion.</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promotion(s) running</source>
        <translation>
            <numerusform>%n promotion en cours</numerusform>
            <numerusform>%n promotions en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>What these prices are for</source>
        <translation>À quoi servent ces prix</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceEdit</name>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le comme %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceEndingForm</name>
    <message>
        <source>Last figures of the prices</source>
        <translation>Derniers chiffres des prix</translation>
    </message>
    <message>
        <source>5, 9 or 90, 99; empty: to the cent.</source>
        <translation>5, 9 ou 90, 99 ; vide : au centime.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>to the nearest</source>
        <translation>au plus proche</translation>
    </message>
    <message>
        <source>always up</source>
        <translation>toujours vers le haut</translation>
    </message>
    <message>
        <source>always down</source>
        <translation>toujours vers le bas</translation>
    </message>
    <message>
        <source>Choose a family.</source>
        <translation>Choisissez une famille.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceGroupPanel</name>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Put in: name, code or scan</source>
        <translation>Ajouter : nom, code ou scan</translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Tous les trouvés</translation>
    </message>
    <message>
        <source>Puts in every product whose name holds these words.</source>
        <translation>Ajoute tous les produits dont le nom contient ces mots.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Prix du jour</translation>
    </message>
    <message>
        <source>Products of the price family</source>
        <translation>Produits de la famille de prix</translation>
    </message>
    <message>
        <source>No product in it yet.</source>
        <translation>Aucun produit pour l’instant.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>One price for all</source>
        <translation>Un seul prix pour tous</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Price family</source>
        <translation>Famille de prix</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %n product(s)</source>
        <translation>
            <numerusform>Fixer pour %n produit</numerusform>
            <numerusform>Fixer pour %n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s).</source>
        <translation>
            <numerusform>%1 : %n produit.</numerusform>
            <numerusform>%1 : %n produits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write what their names hold.</source>
        <translation>Écrivez ce que contiennent leurs noms.</translation>
    </message>
    <message>
        <source>No product is called “%1”.</source>
        <translation>Aucun article ne s’appelle « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>Put %n product(s) into %1?</source>
        <translation>
            <numerusform>Ajouter %n produit à %1 ?</numerusform>
            <numerusform>Ajouter %n produits à %1 ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of another price family leave it. Their prices do not move.</source>
        <translation>Ceux d’une autre famille de prix la quittent. Leurs prix ne bougent pas.</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>Ne pas ajouter</translation>
    </message>
    <message>
        <source>Taken out. Its price stays.</source>
        <translation>Retiré. Son prix reste.</translation>
    </message>
    <message>
        <source>Write a price.</source>
        <translation>Écrivez un prix.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) set; their labels are to be printed.</source>
        <translation>
            <numerusform>%n prix fixé ; son étiquette est à imprimer.</numerusform>
            <numerusform>%n prix fixés ; leurs étiquettes sont à imprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <source>Its products keep the prices they have, each its own.</source>
        <translation>Ses produits gardent les prix qu’ils ont, chacun le sien.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>The price family is gone.</source>
        <translation>La famille de prix est supprimée.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceGroupsView</name>
    <message>
        <source>Price family</source>
        <translation>Famille de prix</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>Prix du jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Price families</source>
        <translation>Familles de prix</translation>
    </message>
    <message>
        <source>No price family yet. Its products share one price, set for all of them in one edit.</source>
        <translation>Aucune famille de prix pour l’instant. Ses produits partagent un prix, fixé pour tous en une fois.</translation>
    </message>
    <message>
        <source>New price family</source>
        <translation>Nouvelle famille de prix</translation>
    </message>
    <message>
        <source>drifted apart</source>
        <translation>prix différents</translation>
    </message>
    <message>
        <source>one price</source>
        <translation>un seul prix</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n price family(ies)</source>
        <translation>
            <numerusform>%n famille de prix</numerusform>
            <numerusform>%n familles de prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted apart</source>
        <translation>
            <numerusform>%n à prix différents</numerusform>
            <numerusform>%n à prix différents</numerusform>
        </translation>
    </message>
    <message>
        <source>What its products are</source>
        <translation>Ce que sont ses produits</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceProofCard</name>
    <message>
        <source>How the price comes out</source>
        <translation>D’où vient le prix</translation>
    </message>
    <message>
        <source>Choose a price to see each step.</source>
        <translation>Choisissez un prix pour voir chaque étape.</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Coût %1</translation>
    </message>
    <message>
        <source>coefficient %1</source>
        <translation>coefficient %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceRows</name>
    <message>
        <source>from a catalogue</source>
        <translation>d’un catalogue</translation>
    </message>
    <message>
        <source>from a simulation</source>
        <translation>d’une simulation</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>on sale %1</source>
        <translation>marque %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>programmé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1 on cost · %2 on sale</source>
        <translation>marge %1 sur le coût · marque %2 sur la vente</translation>
    </message>
    <message>
        <source>Supplier’s price</source>
        <translation>Prix du fournisseur</translation>
    </message>
    <message>
        <source>Price without VAT</source>
        <translation>Prix hors taxe</translation>
    </message>
    <message>
        <source>+ VAT %1</source>
        <translation>+ TVA %1</translation>
    </message>
    <message>
        <source>To the cent</source>
        <translation>Au centime</translation>
    </message>
    <message>
        <source>Ending of the prices</source>
        <translation>Terminaison des prix</translation>
    </message>
    <message>
        <source>%1 of the sale</source>
        <translation>%1 de la vente</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n prix</numerusform>
            <numerusform>%n prix</numerusform>
        </translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Sold before</source>
        <translation>Vendu avant</translation>
    </message>
    <message>
        <source>Sold since</source>
        <translation>Vendu depuis</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changés</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales then</source>
        <translation>Ventes après</translation>
    </message>
    <message>
        <source>Margin then</source>
        <translation>Marge après</translation>
    </message>
    <message>
        <source>without a family</source>
        <translation>sans famille</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price then</source>
        <translation>Prix après</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceRulesView</name>
    <message>
        <source>after the VAT</source>
        <translation>après la TVA</translation>
    </message>
    <message>
        <source>in the cost</source>
        <translation>dans le coût</translation>
    </message>
    <message>
        <source>in the margin</source>
        <translation>dans la marge</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Steps from the supplier’s price to the shelf</source>
        <translation>Étapes du prix du fournisseur au rayon</translation>
    </message>
    <message>
        <source>No step yet: prices are set by hand. Begin with the margin.</source>
        <translation>Aucune étape : les prix sont fixés à la main. Commencez par la marge.</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>How prices end</source>
        <translation>Terminaison des prix</translation>
    </message>
    <message>
        <source>New ending</source>
        <translation>Nouvelle terminaison</translation>
    </message>
    <message>
        <source>Prices end by</source>
        <translation>Les prix finissent par</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Prices end as they come out: to the cent.</source>
        <translation>Les prix restent comme ils sortent : au centime.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>See it on a product</source>
        <translation>Voir sur un produit</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of endings</source>
        <translation>
            <numerusform>%n règle de terminaison</numerusform>
            <numerusform>%n règles de terminaison</numerusform>
        </translation>
    </message>
    <message>
        <source>Step of the prices</source>
        <translation>Étape des prix</translation>
    </message>
    <message>
        <source>Saved. No price on the shelf moves by it: see “What if”.</source>
        <translation>Enregistré. Aucun prix en rayon n’en bouge : voyez « Simulation ».</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>The wider step holds again, where there is one.</source>
        <translation>L’étape plus large vaut de nouveau, s’il y en a une.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceScopePick</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceScopeWords</name>
    <message>
        <source>all products</source>
        <translation>tous les produits</translation>
    </message>
    <message>
        <source>a family</source>
        <translation>une famille</translation>
    </message>
    <message>
        <source>a supplier</source>
        <translation>un fournisseur</translation>
    </message>
    <message>
        <source>one product</source>
        <translation>un produit</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceStepForm</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Deviendrait</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>What the shop calls it</source>
        <translation>Son nom dans la boutique</translation>
    </message>
    <message>
        <source>Part of the cost</source>
        <translation>Fait partie du coût</translation>
    </message>
    <message>
        <source>Acts after the VAT</source>
        <translation>Agit après la TVA</translation>
    </message>
    <message>
        <source>Own step %1</source>
        <translation>Étape propre %1</translation>
    </message>
    <message>
        <source>on cost</source>
        <translation>sur le coût</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>sur la vente</translation>
    </message>
    <message>
        <source>for each unit</source>
        <translation>par unité</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non fixé</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>à présent %1</translation>
    </message>
    <message>
        <source>= %1 on sale</source>
        <translation>= %1 sur la vente</translation>
    </message>
    <message>
        <source>= %1 on cost</source>
        <translation>= %1 sur le coût</translation>
    </message>
    <message>
        <source>Write an amount.</source>
        <translation>Écrivez un montant.</translation>
    </message>
    <message>
        <source>Write a percentage.</source>
        <translation>Écrivez un pourcentage.</translation>
    </message>
    <message>
        <source>Choose which one.</source>
        <translation>Choisissez lequel.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceWhatIfView</name>
    <message>
        <source>Choose a step of the prices and what it should be: the effect is shown before anything changes.</source>
        <translation>Choisissez une étape des prix et sa nouvelle valeur : l’effet est montré avant tout changement.</translation>
    </message>
    <message>
        <source>See the effect</source>
        <translation>Voir l’effet</translation>
    </message>
    <message>
        <source>Leave prices set by hand</source>
        <translation>Laisser les prix fixés à la main</translation>
    </message>
    <message>
        <source>Prices that differ from the rules</source>
        <translation>Prix qui s’écartent des règles</translation>
    </message>
    <message>
        <source>What would change if every price stood as the rules have it now.</source>
        <translation>Ce qui changerait si chaque prix suivait les règles d’à présent.</translation>
    </message>
    <message>
        <source>See the effect first</source>
        <translation>Voir d’abord l’effet</translation>
    </message>
    <message>
        <source>Effect by family</source>
        <translation>Effet par famille</translation>
    </message>
    <message>
        <source>Prices that would change</source>
        <translation>Prix qui changeraient</translation>
    </message>
    <message>
        <source>No price would change.</source>
        <translation>Aucun prix ne changerait.</translation>
    </message>
    <message>
        <source>Apply it</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Prices of the rules</source>
        <translation>Prix des règles</translation>
    </message>
    <message numerus="yes">
        <source>Apply, %n price(s)</source>
        <translation>
            <numerusform>Appliquer, %n prix</numerusform>
            <numerusform>Appliquer, %n prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the step</source>
        <translation>Fixer l’étape</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) would change</source>
        <translation>
            <numerusform>%n prix changerait</numerusform>
            <numerusform>%n prix changeraient</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on cost, %2 on sale</source>
        <translation>marge %1 sur le coût, marque %2 sur la vente</translation>
    </message>
    <message>
        <source>On the sales from %1 to %2.</source>
        <translation>Sur les ventes du %1 au %2.</translation>
    </message>
    <message>
        <source>Margin of all: %1; then %2.</source>
        <translation>Pour l’ensemble : %1 ; après : %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) set by hand are left.</source>
        <translation>
            <numerusform>%n prix fixé à la main reste.</numerusform>
            <numerusform>%n prix fixés à la main restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) have no known cost.</source>
        <translation>
            <numerusform>%n produit n’a pas de coût connu.</numerusform>
            <numerusform>%n produits n’ont pas de coût connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) planned.</source>
        <translation>
            <numerusform>%n prix programmé.</numerusform>
            <numerusform>%n prix programmés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::PriceWords</name>
    <message>
        <source>%1 received</source>
        <translation>%1 reçus</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 received</source>
        <translation>%1 × %2 = %3 reçus</translation>
    </message>
    <message>
        <source>as the note says</source>
        <translation>selon le bon</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>à l’unité</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>au %1</translation>
    </message>
    <message>
        <source>a pack</source>
        <translation>au colis</translation>
    </message>
    <message>
        <source>the line</source>
        <translation>pour la ligne</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>same</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>the same cost</source>
        <translation>coût inchangé</translation>
    </message>
    <message>
        <source>%1 dearer</source>
        <translation>plus cher de %1</translation>
    </message>
    <message>
        <source>%1 cheaper</source>
        <translation>moins cher de %1</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisi</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>cost to check</source>
        <translation>coût à vérifier</translation>
    </message>
    <message>
        <source>sold below cost</source>
        <translation>vendu à perte</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PricesPage</name>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>look at them</source>
        <translation>les regarder</translation>
    </message>
    <message>
        <source>Batches and promotions</source>
        <translation>Listes et promotions</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Price families</source>
        <translation>Familles de prix</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Non fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n price family(ies) have more than one price:</source>
        <translation>
            <numerusform>%n famille de prix a plusieurs prix :</numerusform>
            <numerusform>%n familles de prix ont plusieurs prix :</numerusform>
        </translation>
    </message>
    <message>
        <source>See them</source>
        <translation>Les voir</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PrintBand</name>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>En PDF</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>The program was stopped while it was being printed: look whether it came out.</source>
        <translation>Le programme s’est arrêté pendant l’impression : regardez si le ticket est sorti.</translation>
    </message>
    <message>
        <source>It was asked for earlier and never sent.</source>
        <translation>Demandé plus tôt et jamais envoyé.</translation>
    </message>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>Print a duplicate</source>
        <translation>Imprimer un duplicata</translation>
    </message>
    <message>
        <source>The PDF is in %1.</source>
        <translation>Le PDF est dans %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PrinterBoard</name>
    <message>
        <source>The printer of a till</source>
        <translation>Imprimante d’une caisse</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>Ticket printer on the network</source>
        <translation>Imprimante à tickets sur le réseau</translation>
    </message>
    <message>
        <source>Ticket printer by cable (USB, serial)</source>
        <translation>Imprimante à tickets par câble (USB, série)</translation>
    </message>
    <message>
        <source>A printer of this computer</source>
        <translation>Une imprimante de cet ordinateur</translation>
    </message>
    <message>
        <source>PDF files in a folder</source>
        <translation>Fichiers PDF dans un dossier</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>celle par défaut</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Paper, letters and drawer</source>
        <translation>Papier, lettres et tiroir</translation>
    </message>
    <message>
        <source>80 mm, 48 letters a line</source>
        <translation>80 mm, 48 lettres par ligne</translation>
    </message>
    <message>
        <source>80 mm, 42 letters a line</source>
        <translation>80 mm, 42 lettres par ligne</translation>
    </message>
    <message>
        <source>58 mm, 32 letters a line</source>
        <translation>58 mm, 32 lettres par ligne</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Letters (code page)</source>
        <translation>Lettres (page de codes)</translation>
    </message>
    <message>
        <source>Another one where é or € come out wrong on the test.</source>
        <translation>À changer si é ou € sortent mal à l’essai.</translation>
    </message>
    <message>
        <source>Epson and most others</source>
        <translation>Epson et la plupart des autres</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>pin 2 (usual)</source>
        <translation>broche 2 (courant)</translation>
    </message>
    <message>
        <source>pin 5</source>
        <translation>broche 5</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Open the drawer when cash is taken</source>
        <translation>Ouvrir le tiroir à l’encaissement d’espèces</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Imprimer un essai</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Kept for %1 on this computer.</source>
        <translation>C’est réglé pour %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no till yet: open one, then come back.</source>
        <translation>Il n’y a pas encore de caisse : ouvrez-en une, puis revenez.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>192.168.1.50:9100</source>
        <translation>192.168.1.50:9100</translation>
    </message>
    <message>
        <source>/dev/usb/lp0</source>
        <translation>/dev/usb/lp0</translation>
    </message>
    <message>
        <source>Sent to the printer…</source>
        <translation>Envoi à l’imprimante…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Essai</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProducerForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Pays, en deux lettres</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProducersPage</name>
    <message>
        <source>Producers</source>
        <translation>Producteurs</translation>
    </message>
    <message>
        <source>New producer</source>
        <translation>Nouveau producteur</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Name or town</source>
        <translation>Nom ou commune</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>No producer here.</source>
        <translation>Aucun producteur ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n producers</source>
        <translation>
            <numerusform>%n producteur</numerusform>
            <numerusform>%n producteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Les produits</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductChoices</name>
    <message>
        <source>the piece</source>
        <translation>la pièce</translation>
    </message>
    <message>
        <source>the kilogram</source>
        <translation>le kilo</translation>
    </message>
    <message>
        <source>the litre</source>
        <translation>le litre</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductCodeList</name>
    <message>
        <source>case of %1</source>
        <translation>carton de %1</translation>
    </message>
    <message>
        <source>Remove the code %1</source>
        <translation>Retirer le code %1</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>Which code?</source>
        <translation>Quel code ?</translation>
    </message>
    <message>
        <source>Type the digits under the bars</source>
        <translation>Tapez les chiffres sous les barres</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Ajouter le code</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductCodesPart</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>One scan counts</source>
        <translation>Un scan compte</translation>
    </message>
    <message>
        <source>Codes of the product</source>
        <translation>Codes du produit</translation>
    </message>
    <message>
        <source>No code yet: scan or type the first.</source>
        <translation>Pas encore de code : scannez ou tapez le premier.</translation>
    </message>
    <message>
        <source>Add a code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>Scan it, or type the digits under the bars.</source>
        <translation>Scannez-le, ou tapez les chiffres sous les barres.</translation>
    </message>
    <message>
        <source>1 for what is sold; for a carton, what is in it.</source>
        <translation>1 pour ce qui se vend ; pour un carton, ce qu’il contient.</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Ajouter le code</translation>
    </message>
    <message>
        <source>Give it a code of the shop</source>
        <translation>Lui donner un code du magasin</translation>
    </message>
    <message>
        <source>For goods whose maker has no code; its labels are printed on the page “Codes of the shop”.</source>
        <translation>Pour ce dont le producteur n’a pas de code ; ses étiquettes s’impriment à la page « Codes du magasin ».</translation>
    </message>
    <message>
        <source>Remove the chosen code</source>
        <translation>Retirer le code choisi</translation>
    </message>
    <message>
        <source>Which code? Scan it.</source>
        <translation>Quel code ? Scannez-le.</translation>
    </message>
    <message>
        <source>Write a number of units.</source>
        <translation>Écrivez un nombre d’unités.</translation>
    </message>
    <message>
        <source>Code added: %1.</source>
        <translation>Code ajouté : %1.</translation>
    </message>
    <message>
        <source>Code removed: %1.</source>
        <translation>Code retiré : %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductEssentials</name>
    <message>
        <source>Without number</source>
        <translation>Sans numéro</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>use by %1</source>
        <translation>à consommer avant le %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>de préférence avant le %1</translation>
    </message>
    <message>
        <source>a kilo, VAT included</source>
        <translation>le kilo, TTC</translation>
    </message>
    <message>
        <source>a litre, VAT included</source>
        <translation>le litre, TTC</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>en stock</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>before it runs out</source>
        <translation>avant rupture</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Price over a year</source>
        <translation>Prix sur un an</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Where this price comes from</source>
        <translation>D’où vient ce prix</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>On the shelf it is %1: somebody set it by hand.</source>
        <translation>En rayon il est à %1 : quelqu’un l’a fixé à la main.</translation>
    </message>
    <message>
        <source>Lots on the shelf</source>
        <translation>Lots en rayon</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Why this price</source>
        <translation>Pourquoi ce prix</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu à</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Units in a case, as delivered</source>
        <translation>Unités par carton livré</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <translation>Donnez un nom au produit.</translation>
    </message>
    <message>
        <source>Write the price, for example 2,50.</source>
        <translation>Écrivez le prix, par exemple 2,50.</translation>
    </message>
    <message>
        <source>Write a number of units.</source>
        <translation>Écrivez un nombre d’unités.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductHistoryPart</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changements, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Nothing was ever changed.</source>
        <translation>Rien n’a jamais changé.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductIdentityPart</name>
    <message>
        <source>The shop’s own fields</source>
        <translation>Champs propres au magasin</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Name on the shelf</source>
        <translation>Nom en rayon</translation>
    </message>
    <message>
        <source>Name on tickets</source>
        <translation>Nom sur les tickets</translation>
    </message>
    <message>
        <source>%1 letters at most; empty: the name.</source>
        <translation>%1 lettres au plus ; vide : le nom.</translation>
    </message>
    <message>
        <source>Code in the shop</source>
        <translation>Code du magasin</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>What is sold</source>
        <translation>Ce qui est vendu</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>Contenu net</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Units in a case</source>
        <translation>Unités par carton</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Tare of the container</source>
        <translation>Tare du contenant</translation>
    </message>
    <message>
        <source>Its life</source>
        <translation>Sa vie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>To review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>A day: 31/12/2026. Empty: never.</source>
        <translation>Un jour : 31/12/2026. Vide : jamais.</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Shelf life as delivered, in days</source>
        <translation>Durée de vie à la livraison, jours</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Which VAT</source>
        <translation>Quelle TVA</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the kilogram</source>
        <translation>au kilogramme</translation>
    </message>
    <message>
        <source>the litre</source>
        <translation>au litre</translation>
    </message>
    <message>
        <source>the piece</source>
        <translation>à la pièce</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>By kilo or litre</source>
        <translation>Au kilo ou litre</translation>
    </message>
    <message>
        <source>net content not known</source>
        <translation>contenu net inconnu</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Their name for it</source>
        <translation>Leur nom du produit</translation>
    </message>
    <message>
        <source>As written on it: 350 g, 6 x 75 cl, 6.</source>
        <translation>Comme sur l’emballage : 350 g, 6 x 75 cl, 6.</translation>
    </message>
    <message>
        <source>%1? Read which VAT.</source>
        <translation>%1 ? Lisez quelle TVA.</translation>
    </message>
    <message>
        <source>The food rules advise %1.</source>
        <translation>Les règles conseillent %1.</translation>
    </message>
    <message>
        <source>Give the product a name.</source>
        <translation>Donnez un nom au produit.</translation>
    </message>
    <message>
        <source>Write it as on the goods: 350 g, 75 cl, 6 x 125 g.</source>
        <translation>Écrivez-le comme sur l’emballage : 350 g, 75 cl, 6 x 125 g.</translation>
    </message>
    <message>
        <source>Write a number of units.</source>
        <translation>Écrivez un nombre d’unités.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductListTable</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Sold, 8 weeks</source>
        <translation>Ventes 8 sem.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductOriginPart</name>
    <message>
        <source>How far</source>
        <translation>À quelle distance</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Choose one, or write a new name.</source>
        <translation>Choisissez, ou écrivez un nouveau nom.</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Pays, deux lettres</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>Contains</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>May contain traces of</source>
        <translation>Peut contenir des traces de</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Nutri-Score</source>
        <translation>Nutri-Score</translation>
    </message>
    <message>
        <source>To the shop</source>
        <translation>Jusqu’au magasin</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>from the product’s coordinates</source>
        <translation>depuis les coordonnées du produit</translation>
    </message>
    <message>
        <source>from the producer’s coordinates</source>
        <translation>depuis les coordonnées du producteur</translation>
    </message>
    <message>
        <source>not known: coordinates are missing</source>
        <translation>inconnue : il manque des coordonnées</translation>
    </message>
    <message>
        <source>not known: where the shop stands is not set</source>
        <translation>inconnue : le lieu du magasin n’est pas indiqué</translation>
    </message>
    <message>
        <source>Producer in</source>
        <translation>Producteur à</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductPage</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Origin and labels</source>
        <translation>Origine et labels</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Parts of the product’s file</source>
        <translation>Parties de la fiche du produit</translation>
    </message>
    <message>
        <source>Unknown code %1.</source>
        <translation>Code inconnu : %1.</translation>
    </message>
    <message>
        <source>The product shown has not changed.</source>
        <translation>Le produit affiché n’a pas changé.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
    </message>
    <message>
        <source>What was typed on this product would be lost.</source>
        <translation>Ce qui a été tapé sur ce produit serait perdu.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductPanel</name>
    <message>
        <source>Parts of the product</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Fiche complète</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Correct stock</source>
        <translation>Corriger le stock</translation>
    </message>
    <message>
        <source>Note a count</source>
        <translation>Noter un comptage</translation>
    </message>
    <message>
        <source>Note a loss</source>
        <translation>Noter une perte</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Au poids</translation>
    </message>
    <message>
        <source>By volume</source>
        <translation>Au litre</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stock de départ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rapporté</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Rien n’a encore bougé.</translation>
    </message>
    <message>
        <source>Its label waits to be printed with the others, on the page of labels.</source>
        <translation>Son étiquette attend d’être imprimée avec les autres, page Étiquettes.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductPart</name>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré : %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductPhotoPart</name>
    <message>
        <source>No photo yet. Drop a picture here, paste one, or choose a file.</source>
        <translation>Pas encore de photo. Déposez une image ici, collez-en une, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>La photo</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture of any size: it is made small enough for the shop’s file.</source>
        <translation>Une image PNG ou JPEG de toute taille : elle est réduite pour le fichier du magasin.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Photo de %1</translation>
    </message>
    <message>
        <source>Which picture?</source>
        <translation>Quelle image ?</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</source>
        <translation>Images (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)</translation>
    </message>
    <message>
        <source>Photo kept.</source>
        <translation>Photo gardée.</translation>
    </message>
    <message>
        <source>Photo removed.</source>
        <translation>Photo retirée.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductPick</name>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Produits trouvés</translation>
    </message>
    <message>
        <source>No product is called “%1”.</source>
        <translation>Aucun article ne s’appelle « %1 ».</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductPriceCard</name>
    <message>
        <source>Another price</source>
        <translation>Changer le prix</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Set this price</source>
        <translation>Fixer ce prix</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dès le %2</translation>
    </message>
    <message>
        <source>The rules say %1: take it</source>
        <translation>Prendre %1, le prix des règles</translation>
    </message>
    <message>
        <source>Write a price.</source>
        <translation>Écrivez un prix.</translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 dès le %2.</translation>
    </message>
    <message>
        <source>Its label is to be printed.</source>
        <translation>Son étiquette est à imprimer.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductPurchases</name>
    <message>
        <source>Who sells it to us</source>
        <translation>Qui nous le vend</translation>
    </message>
    <message>
        <source>No supplier sells it to us yet.</source>
        <translation>Aucun fournisseur ne nous le vend encore.</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>coût inconnu</translation>
    </message>
    <message>
        <source>case of %1</source>
        <translation>carton de %1</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>référence %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>Last deliveries, without VAT</source>
        <translation>Dernières livraisons, HT</translation>
    </message>
    <message>
        <source>On our shelf, VAT included</source>
        <translation>Dans notre rayon, TTC</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis le %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductSide</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouvel article</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductSuppliersPart</name>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Cost, without VAT</source>
        <translation>Coût hors taxes</translation>
    </message>
    <message>
        <source>Who sells it to us</source>
        <translation>Qui nous le vend</translation>
    </message>
    <message>
        <source>No supplier sells it to us yet.</source>
        <translation>Aucun fournisseur ne nous le vend encore.</translation>
    </message>
    <message>
        <source>What was asked for it</source>
        <translation>Ce qui en a été demandé</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Costs over time, newest first</source>
        <translation>Coûts au fil du temps, le plus récent d’abord</translation>
    </message>
    <message>
        <source>No cost was noted yet.</source>
        <translation>Aucun coût n’a encore été noté.</translation>
    </message>
    <message>
        <source>How they sell it</source>
        <translation>Comment ils le vendent</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Leur référence</translation>
    </message>
    <message>
        <source>Their name for it</source>
        <translation>Leur nom du produit</translation>
    </message>
    <message>
        <source>Units in a case</source>
        <translation>Unités par carton</translation>
    </message>
    <message>
        <source>Cost of one unit, without VAT</source>
        <translation>Coût d’une unité, hors taxes</translation>
    </message>
    <message>
        <source>Least one may order, in units</source>
        <translation>Minimum de commande, en unités</translation>
    </message>
    <message>
        <source>We usually buy it from them</source>
        <translation>Notre fournisseur habituel</translation>
    </message>
    <message>
        <source>They no longer sell it</source>
        <translation>Ils ne le vendent plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>réf. %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>Choose a supplier.</source>
        <translation>Choisissez un fournisseur.</translation>
    </message>
    <message>
        <source>Write a number of units.</source>
        <translation>Écrivez un nombre d’unités.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>%1 no longer sells it?</source>
        <translation>%1 ne le vend plus ?</translation>
    </message>
    <message>
        <source>Their reference and terms are forgotten; what they asked stays known.</source>
        <translation>Leur référence et leurs conditions sont oubliées ; les coûts passés restent connus.</translation>
    </message>
    <message>
        <source>They still do</source>
        <translation>Ils le vendent encore</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductWords</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Usual supplier</source>
        <translation>Fournisseur habituel</translation>
    </message>
    <message>
        <source>Units in a case</source>
        <translation>Unités par carton</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>En vente</translation>
    </message>
    <message>
        <source>Name on tickets</source>
        <translation>Nom sur les tickets</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Net content</source>
        <translation>Contenu net</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>Shelf life, in days</source>
        <translation>Durée de vie, en jours</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Ingredients</source>
        <translation>Ingrédients</translation>
    </message>
    <message>
        <source>Allergens</source>
        <translation>Allergènes</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Nutri-Score</source>
        <translation>Nutri-Score</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Tare, in kilograms</source>
        <translation>Tare, en kilogrammes</translation>
    </message>
    <message>
        <source>Reordered</source>
        <translation>Toujours commandé</translation>
    </message>
    <message>
        <source>Why it is in the range</source>
        <translation>Raison d’être en gamme</translation>
    </message>
    <message>
        <source>To review on</source>
        <translation>À revoir le</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Code on the goods</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>on sale</source>
        <translation>en vente</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>seasonal</source>
        <translation>saisonnier</translation>
    </message>
    <message>
        <source>end of series</source>
        <translation>fin de série</translation>
    </message>
    <message>
        <source>not reordered</source>
        <translation>plus commandé</translation>
    </message>
    <message>
        <source>dry</source>
        <translation>sec</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frais</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>surgelé</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>carton</source>
        <translation>carton</translation>
    </message>
    <message>
        <source>internal code of the shop</source>
        <translation>code interne du magasin</translation>
    </message>
    <message>
        <source>unit sold</source>
        <translation>unité vendue</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>depuis un fichier</translation>
    </message>
    <message>
        <source>supplier’s catalogue</source>
        <translation>catalogue du fournisseur</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductsModel</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin de série</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatif</translation>
    </message>
    <message>
        <source>End of series</source>
        <translation>Fin de série</translation>
    </message>
    <message>
        <source>Not reordered</source>
        <translation>Plus commandé</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Rupture</translation>
    </message>
    <message>
        <source>Not a day</source>
        <translation>Moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>On trial</source>
        <translation>À l’essai</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Sold, 8 weeks</source>
        <translation>Ventes 8 sem.</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProductsPage</name>
    <message>
        <source>look at it, again: everything about it</source>
        <translation>regarder ; encore : fiche complète</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copier</translation>
    </message>
    <message>
        <source>print</source>
        <translation>imprimer</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Import a price list</source>
        <translation>Importer un tarif</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Name, code, supplier…</source>
        <translation>Nom, code, fournisseur…</translation>
    </message>
    <message>
        <source>No product here.</source>
        <translation>Aucun produit ici.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Montrer tous les produits</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n products on sale</source>
        <translation>
            <numerusform>%n produit en vente</numerusform>
            <numerusform>%n produits en vente</numerusform>
        </translation>
    </message>
    <message>
        <source> of %L1</source>
        <translation> sur %L1</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>1 choisi</translation>
    </message>
    <message>
        <source>Unknown code %1.</source>
        <translation>Code inconnu %1.</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Créer le produit</translation>
    </message>
</context>
<context>
    <name>cabas::ui::PromptsView</name>
    <message>
        <source>Questions of the till</source>
        <translation>Questions de la caisse</translation>
    </message>
    <message>
        <source>Article or family</source>
        <translation>Article ou famille</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Say here what the till asks before payment: the age for alcohol, a deposit, a word of advice.</source>
        <translation>Indiquez ici ce que la caisse demande avant l’encaissement : l’âge pour l’alcool, une consigne, un conseil.</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>À propos de quoi</translation>
    </message>
    <message>
        <source>In the shop’s words</source>
        <translation>Avec les mots du magasin</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ProvenanceChart</name>
    <message>
        <source>Provenance, as bars</source>
        <translation>Provenance, en barres</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>organic</source>
        <translation>bio</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>fair trade</source>
        <translation>équitable</translation>
    </message>
    <message>
        <source>%1, %2 km on average</source>
        <translation>%1, %2 km en moyenne</translation>
    </message>
</context>
<context>
    <name>cabas::ui::QuantityEdit</name>
    <message>
        <source>This is not a number of pieces. Write a whole number.</source>
        <translation>Ce n’est pas un nombre de pièces. Écrivez un nombre entier.</translation>
    </message>
    <message>
        <source>This is not a quantity. Write it like %1.</source>
        <translation>Ce n’est pas une quantité. Écrivez-la comme %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RangeDecisionPanel</name>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il devient</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>Le revoir</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Its history keeps it, with your name.</source>
        <translation>Son historique le garde, avec votre nom.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Everything about it</source>
        <translation>Fiche complète</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Dernière vente</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Sold in eight weeks</source>
        <translation>Vendu en huit semaines</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>plus besoin</translation>
    </message>
    <message>
        <source>on %1, as said</source>
        <translation>le %1, comme prévu</translation>
    </message>
    <message numerus="yes">
        <source>in %n months, on %1</source>
        <translation>
            <numerusform>dans %n mois, le %1</numerusform>
            <numerusform>dans %n mois, le %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::RangeReviewPage</name>
    <message>
        <source>last sold on %1</source>
        <translation>vendu le %1</translation>
    </message>
    <message>
        <source>never sold</source>
        <translation>jamais vendu</translation>
    </message>
    <message>
        <source>to review on %1</source>
        <translation>à revoir le %1</translation>
    </message>
    <message>
        <source>Range review</source>
        <translation>Revue de gamme</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>décider</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>Not selling</source>
        <translation>Ne se vend pas</translation>
    </message>
    <message>
        <source>Here for a time</source>
        <translation>De passage</translation>
    </message>
    <message>
        <source>Not sold for</source>
        <translation>Sans vente depuis</translation>
    </message>
    <message numerus="yes">
        <source>not sold for %n days</source>
        <translation>
            <numerusform>sans vente depuis %n jour</numerusform>
            <numerusform>sans vente depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Products to decide about</source>
        <translation>Produits dont il faut décider</translation>
    </message>
    <message>
        <source>Nothing is due for review. A day to look at a product again is set with each decision.</source>
        <translation>Rien n’est à revoir. Le jour où regarder à nouveau un produit se fixe avec chaque décision.</translation>
    </message>
    <message>
        <source>Everything in stock has been sold of late.</source>
        <translation>Tout ce qui est en stock s’est vendu récemment.</translation>
    </message>
    <message>
        <source>No product is on trial, of the season or on its way out.</source>
        <translation>Aucun produit n’est à l’essai, de saison ou sur le départ.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of stock</source>
        <translation>%1 de stock</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>C’est décidé.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RateEdit</name>
    <message>
        <source>This is not a percentage. Write it like %1.</source>
        <translation>Ce n’est pas un pourcentage. Écrivez-le comme %1.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallBar</name>
    <message>
        <source>Lot number, as on the pack</source>
        <translation>Numéro de lot, comme sur l’emballage</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>whenever</source>
        <translation>n’importe quand</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>depuis %n jour</numerusform>
            <numerusform>depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livré</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Chercher</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallPage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Block at the till…</source>
        <translation>Bloquer en caisse…</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>en rayon</translation>
    </message>
    <message>
        <source>lost, missing</source>
        <translation>perdu, manquant</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>members to tell</source>
        <translation>membres à prévenir</translation>
    </message>
    <message>
        <source>tickets of nobody</source>
        <translation>tickets sans membre</translation>
    </message>
    <message>
        <source>Tills read no lot. Certain: nothing else of the product stood on the shelf. Likely: its date made it the first to be sold. Possible: sold while this lot was on the shelf beside others.</source>
        <translation>Les caisses ne lisent pas le lot. Certain : rien d’autre de ce produit n’était en rayon. Probable : sa date en faisait le premier à vendre. Possible : vendu pendant que ce lot était en rayon à côté d’autres.</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>regarder</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Personnes à prévenir</translation>
    </message>
    <message>
        <source>Unknown code %1.</source>
        <translation>Code inconnu %1.</translation>
    </message>
    <message>
        <source>Look at the pack again, or ask by the product alone.</source>
        <translation>Relisez l’emballage, ou cherchez par le produit seul.</translation>
    </message>
    <message>
        <source>Blocked: no till sells it.</source>
        <translation>Bloqué : aucune caisse ne le vend.</translation>
    </message>
    <message>
        <source>Its product page puts it back on sale.</source>
        <translation>Sa page de produit le remet en vente.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Block %n products?</source>
        <translation>
            <numerusform>Bloquer %n produit ?</numerusform>
            <numerusform>Bloquer %n produits ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tills refuse them from now on, every lot of them, until somebody puts them back on sale.</source>
        <translation>Dès maintenant, les caisses les refusent, quel que soit le lot, jusqu’à ce que quelqu’un les remette en vente.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Leave on sale</source>
        <translation>Laisser en vente</translation>
    </message>
    <message>
        <source>Recall of lot %1</source>
        <translation>Rappel du lot %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallTables</name>
    <message>
        <source>Nobody the file knows</source>
        <translation>Personne de connu</translation>
    </message>
    <message>
        <source>Member %1</source>
        <translation>Membre %1</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>nº %1</translation>
    </message>
    <message>
        <source>lot not known</source>
        <translation>lot inconnu</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>sans numéro</translation>
    </message>
    <message>
        <source>People to tell</source>
        <translation>Personnes à prévenir</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>La marchandise</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Acheté</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Tickets of the goods</source>
        <translation>Tickets de la marchandise</translation>
    </message>
    <message>
        <source>None of it was sold.</source>
        <translation>Rien n’en a été vendu.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Where the goods came from and where they are</source>
        <translation>D’où vient la marchandise et où elle est</translation>
    </message>
    <message>
        <source>Nothing was looked for yet.</source>
        <translation>Rien n’a encore été cherché.</translation>
    </message>
    <message>
        <source>No member bought any of it.</source>
        <translation>Aucun membre n’en a acheté.</translation>
    </message>
    <message>
        <source>Scan a pack, or write its lot number or its product.</source>
        <translation>Scannez un emballage, ou écrivez son numéro de lot ou son produit.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rapporté</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>look at the packs</source>
        <translation>regarder les emballages</translation>
    </message>
    <message>
        <source>supplier not known</source>
        <translation>fournisseur inconnu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Delivery %1</source>
        <translation>Livraison %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RecallWriting</name>
    <message>
        <source>Tell members</source>
        <translation>Prévenir les membres</translation>
    </message>
    <message>
        <source>Letter, also for the door (PDF)…</source>
        <translation>Lettre, à afficher aussi à l’entrée (PDF)…</translation>
    </message>
    <message>
        <source>Copy the text of a mail</source>
        <translation>Copier le texte d’un courriel</translation>
    </message>
    <message>
        <source>Copy the mail addresses</source>
        <translation>Copier les adresses électroniques</translation>
    </message>
    <message>
        <source>What is the reason of the recall?</source>
        <translation>Quel est le motif du rappel ?</translation>
    </message>
    <message>
        <source>In the supplier’s words; it may stay empty</source>
        <translation>Dans les mots du fournisseur ; peut rester vide</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Write the letter</source>
        <translation>Écrire la lettre</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>The mail is in the clipboard: paste it into your mail program.</source>
        <translation>Le courriel est dans le presse-papiers : collez-le dans votre logiciel de messagerie.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in the clipboard: paste them as blind copies.</source>
        <translation>
            <numerusform>%n adresse dans le presse-papiers : collez-la en copie cachée.</numerusform>
            <numerusform>%n adresses dans le presse-papiers : collez-les en copie cachée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without one: call them by the list.</source>
        <translation>
            <numerusform>%n membre sans adresse : appelez-le d’après la liste.</numerusform>
            <numerusform>%n membres sans adresse : appelez-les d’après la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceiptPanel</name>
    <message>
        <source>To tell the supplier</source>
        <translation>À dire au fournisseur</translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation>Copier le courriel</translation>
    </message>
    <message>
        <source>The letter is sent</source>
        <translation>La lettre est envoyée</translation>
    </message>
    <message>
        <source>Credit notes awaited</source>
        <translation>Avoirs attendus</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Quel document</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bordereau</translation>
    </message>
    <message>
        <source>Reserves</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Prices of the delivery</source>
        <translation>Prix de la livraison</translation>
    </message>
    <message>
        <source>Take this delivery back…</source>
        <translation>Annuler cette livraison…</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: all is as announced.</source>
        <translation>Rien : tout est comme annoncé.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Lines taken back</source>
        <translation>Lignes annulées</translation>
    </message>
    <message>
        <source>Lines counted</source>
        <translation>Lignes comptées</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Crates</source>
        <translation>Emballages</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Credit note expected</source>
        <translation>Avoir attendu</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Credited, without VAT</source>
        <translation>Crédité, hors TVA</translation>
    </message>
    <message numerus="yes">
        <source>%n credit note(s) asked for.</source>
        <translation>
            <numerusform>%n avoir demandé.</numerusform>
            <numerusform>%n avoirs demandés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail is in the clipboard: paste it into your mail program.</source>
        <translation>Le courriel est dans le presse-papiers : collez-le dans votre messagerie.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionEnd</name>
    <message numerus="yes">
        <source>%n line(s) without a price keep the last known cost.</source>
        <translation>
            <numerusform>%n ligne sans prix garde le dernier coût connu.</numerusform>
            <numerusform>%n lignes sans prix gardent le dernier coût connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The note and the prices differ by %1.</source>
        <translation>Entre le bon et les prix saisis, l’écart est de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposed shelf price(s) stay unanswered: the shelf keeps its price.</source>
        <translation>
            <numerusform>%n prix proposé reste sans réponse : le rayon garde le sien.</numerusform>
            <numerusform>%n prix proposés restent sans réponse : le rayon garde les siens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked at the prices yet: look at them now, or finish without.</source>
        <translation>Personne n’a encore vu les prix : voyez-les maintenant, ou terminez sans.</translation>
    </message>
    <message numerus="yes">
        <source>%n stock move(s)</source>
        <translation>
            <numerusform>%n mouvement de stock</numerusform>
            <numerusform>%n mouvements de stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf price(s) set</source>
        <translation>
            <numerusform>%n prix de rayon changé</numerusform>
            <numerusform>%n prix de rayon changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) to print</source>
        <translation>
            <numerusform>%n étiquette à imprimer</numerusform>
            <numerusform>%n étiquettes à imprimer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay, in part or whole.</source>
        <translation>
            <numerusform>%n ligne reste, en tout ou en partie.</numerusform>
            <numerusform>%n lignes restent, en tout ou en partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1 is awaited again.</source>
        <translation>La commande %1 est de nouveau attendue.</translation>
    </message>
    <message>
        <source>Orders %1 are awaited again.</source>
        <translation>Les commandes %1 sont de nouveau attendues.</translation>
    </message>
    <message>
        <source>Reception finished.</source>
        <translation>Réception terminée.</translation>
    </message>
    <message>
        <source>Delivery %1 was taken back by document %2.</source>
        <translation>La livraison %1 est annulée par le document %2.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionPage</name>
    <message>
        <source>Chosen from the list</source>
        <translation>Choisi dans la liste</translation>
    </message>
    <message>
        <source>Type how much there is, or scan it.</source>
        <translation>Tapez combien il y en a, ou scannez.</translation>
    </message>
    <message>
        <source>Scan taken back</source>
        <translation>Scan annulé</translation>
    </message>
    <message>
        <source>Nothing to take back</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Now %1 units in a case of %2.</source>
        <translation>Désormais %1 unités par carton de %2.</translation>
    </message>
    <message>
        <source>Finish this reception?</source>
        <translation>Terminer cette réception ?</translation>
    </message>
    <message>
        <source>Finish the reception</source>
        <translation>Terminer la réception</translation>
    </message>
    <message>
        <source>Keep counting</source>
        <translation>Continuer à compter</translation>
    </message>
    <message>
        <source>Prices now</source>
        <translation>Voir les prix</translation>
    </message>
    <message>
        <source>A note for whoever goes on counting?</source>
        <translation>Un mot pour la personne qui continue le comptage ?</translation>
    </message>
    <message>
        <source>What they should know</source>
        <translation>Ce qu’elle doit savoir</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Laisser ce mot</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Add an order to this delivery…</source>
        <translation>Ajouter une commande à cette livraison…</translation>
    </message>
    <message>
        <source>A note for whoever goes on…</source>
        <translation>Un mot pour la personne qui continue…</translation>
    </message>
    <message>
        <source>The note waits for whoever opens this reception.</source>
        <translation>Le mot attend la prochaine personne qui ouvre cette réception.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) added</source>
        <translation>
            <numerusform>%n commande ajoutée</numerusform>
            <numerusform>%n commandes ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing of it is expected too.</source>
        <translation>Ce qui en manque est attendu aussi.</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Scan the first article</source>
        <translation>Scannez le premier article</translation>
    </message>
    <message>
        <source>Unit, case, weight label: wherever the cursor is</source>
        <translation>Unité, carton, étiquette de balance : où que soit le curseur</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the document match no product yet:</source>
        <translation>
            <numerusform>%n ligne du document ne correspond encore à aucun produit :</numerusform>
            <numerusform>%n lignes du document ne correspondent encore à aucun produit :</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what they are</source>
        <translation>Dire ce que c’est</translation>
    </message>
    <message>
        <source>Reception %1</source>
        <translation>Réception %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Orders %1</source>
        <translation>Commandes %1</translation>
    </message>
    <message>
        <source>delivery note read</source>
        <translation>bon de livraison lu</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it before the star: 12*</source>
        <translation>« %1 » n’est pas un nombre. Écrivez-le avant l’étoile : 12*</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Pas compté</translation>
    </message>
    <message>
        <source>This pallet was counted already.</source>
        <translation>Cette palette a déjà été comptée.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count the whole pallet: %n line(s)?</source>
        <translation>
            <numerusform>Compter toute la palette : %n ligne ?</numerusform>
            <numerusform>Compter toute la palette : %n lignes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Count it all</source>
        <translation>Tout compter</translation>
    </message>
    <message>
        <source>Count article by article</source>
        <translation>Compter article par article</translation>
    </message>
    <message>
        <source>Pallet counted</source>
        <translation>Palette comptée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected now: %1</source>
        <translation>Attendu désormais : %1</translation>
    </message>
    <message>
        <source>Attached and counted</source>
        <translation>Rattaché et compté</translation>
    </message>
    <message>
        <source>New product, counted</source>
        <translation>Nouveau produit, compté</translation>
    </message>
    <message>
        <source>Its shelf label waits to be printed.</source>
        <translation>Son étiquette de rayon attend d’être imprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) with the code %1 wait to be printed.</source>
        <translation>
            <numerusform>%n étiquette avec le code %1 attend d’être imprimée.</numerusform>
            <numerusform>%n étiquettes avec le code %1 attendent d’être imprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbered and counted</source>
        <translation>Numéroté et compté</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Mis de côté : %1</translation>
    </message>
    <message>
        <source>Unknown code, set aside</source>
        <translation>Code inconnu, gardé de côté</translation>
    </message>
    <message>
        <source>Scanned: %1. Say at the right what it is, or keep scanning.</source>
        <translation>Scanné : %1. Dites à droite ce que c’est, ou continuez à scanner.</translation>
    </message>
    <message>
        <source>Its weight, please</source>
        <translation>Son poids, s’il vous plaît</translation>
    </message>
    <message>
        <source>Weigh it with its crates at the right, or type the net weight.</source>
        <translation>Pesez-le avec ses emballages, à droite, ou saisissez le poids net.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionPaper</name>
    <message>
        <source>Takes back delivery %1 of %2</source>
        <translation>Annule la livraison %1 du %2</translation>
    </message>
    <message>
        <source>Taken back by document %1 of %2</source>
        <translation>Annulée par le document %1 du %2</translation>
    </message>
    <message>
        <source>no supplier</source>
        <translation>sans fournisseur</translation>
    </message>
    <message>
        <source>Reception taken back, document %1 · %2</source>
        <translation>Annulation de réception, document %1 · %2</translation>
    </message>
    <message>
        <source>Receipt of reception %1 · %2</source>
        <translation>Bordereau de réception %1 · %2</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Entré en stock</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>announced, no product of ours</source>
        <translation>annoncé, pas un produit à nous</translation>
    </message>
    <message>
        <source>Document: %1.</source>
        <translation>Document : %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Motif : %1.</translation>
    </message>
    <message>
        <source>Crates to hand back: %1.</source>
        <translation>Emballages à rendre : %1.</translation>
    </message>
    <message>
        <source>Counted by %1.</source>
        <translation>Compté par %1.</translation>
    </message>
    <message>
        <source>Reserves on your delivery of %1 · %2</source>
        <translation>Réserves sur votre livraison du %1 · %2</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Votre référence</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Value excl. VAT</source>
        <translation>Valeur HT</translation>
    </message>
    <message>
        <source>The whole delivery</source>
        <translation>Toute la livraison</translation>
    </message>
    <message>
        <source>Credit note expected</source>
        <translation>Avoir attendu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Reserves on your delivery of %1</source>
        <translation>Réserves sur votre livraison du %1</translation>
    </message>
    <message>
        <source>on receiving your delivery of %1 we found the following:</source>
        <translation>à la réception de votre livraison du %1, nous avons constaté ce qui suit :</translation>
    </message>
    <message>
        <source>on receiving your delivery of %1 (document %2) we found the following:</source>
        <translation>à la réception de votre livraison du %1 (document %2), nous avons constaté ce qui suit :</translation>
    </message>
    <message>
        <source>Please send us a credit note of %1 excluding VAT.</source>
        <translation>Merci de nous adresser un avoir de %1 hors taxes.</translation>
    </message>
    <message>
        <source>Thank you for your answer.</source>
        <translation>Merci de votre réponse.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionPricesPage</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>You may not set shelf prices: ask someone who may.</source>
        <translation>Vous ne pouvez pas fixer les prix de rayon : adressez-vous à quelqu’un qui en a le droit.</translation>
    </message>
    <message>
        <source>%1 is not on this delivery. Count it first, on the page before.</source>
        <translation>%1 n’est pas sur cette livraison. Comptez-le d’abord, à la page précédente.</translation>
    </message>
    <message>
        <source>The stock takes in what was counted, at these costs; neither can change any more.</source>
        <translation>Le stock prend ce qui a été compté, à ces coûts ; ni l’un ni l’autre ne changera plus.</translation>
    </message>
    <message>
        <source>Finish this reception?</source>
        <translation>Terminer cette réception ?</translation>
    </message>
    <message>
        <source>Finish the reception</source>
        <translation>Terminer la réception</translation>
    </message>
    <message>
        <source>Keep at the prices</source>
        <translation>Rester aux prix</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Le bon</translation>
    </message>
    <message>
        <source>Prices of the lines</source>
        <translation>Prix des lignes</translation>
    </message>
    <message>
        <source>Nothing stands on this delivery yet: count its goods first.</source>
        <translation>Cette livraison est encore vide : comptez d’abord la marchandise.</translation>
    </message>
    <message>
        <source>type the price</source>
        <translation>saisir le prix</translation>
    </message>
    <message>
        <source>accept the shelf price</source>
        <translation>accepter le prix de rayon</translation>
    </message>
    <message>
        <source>keep today’s</source>
        <translation>garder l’actuel</translation>
    </message>
    <message>
        <source>the note’s total</source>
        <translation>total du bon</translation>
    </message>
    <message>
        <source>What the price of the line is of</source>
        <translation>Ce que désigne le prix de la ligne</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>L’unité</translation>
    </message>
    <message>
        <source>A pack</source>
        <translation>Le colis</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Nobody looked at these prices.</source>
        <translation>Personne n’a vu ces prix.</translation>
    </message>
    <message>
        <source>The goods kept the prices of the note, else the last known costs.</source>
        <translation>La marchandise a gardé les prix du bon, sinon les derniers coûts connus.</translation>
    </message>
    <message>
        <source>Shelf prices are only shown here.</source>
        <translation>Les prix de rayon sont ici à lire seulement.</translation>
    </message>
    <message>
        <source>You may type what the goods cost; shelf prices are decided by someone with the right to set prices.</source>
        <translation>Vous pouvez saisir les coûts ; les prix de rayon reviennent à quelqu’un qui a le droit de les fixer.</translation>
    </message>
    <message>
        <source>Prices of the delivery</source>
        <translation>Prix de la livraison</translation>
    </message>
    <message>
        <source>Prices %1</source>
        <translation>Prix %1</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Finished: nothing changes any more</source>
        <translation>Terminée : plus rien ne change</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n sans prix</numerusform>
            <numerusform>%n sans prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shelf price(s) to decide</source>
        <translation>
            <numerusform>%n prix de rayon à décider</numerusform>
            <numerusform>%n prix de rayon à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionsPage</name>
    <message>
        <source>Delivery document</source>
        <translation>Document de livraison</translation>
    </message>
    <message>
        <source>Delivery notes and invoices (*.csv *.txt *.xlsx *.ods *.xml *.pdf);;All files (*)</source>
        <translation>Bons de livraison et factures (*.csv *.txt *.xlsx *.ods *.xml *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Use this document again?</source>
        <translation>Utiliser ce document une seconde fois ?</translation>
    </message>
    <message>
        <source>The reception of %1 was begun with this very document. Used twice, its goods would enter the stock twice.</source>
        <translation>La réception du %1 a été commencée avec ce même document. Utilisé deux fois, ses marchandises entreraient deux fois en stock.</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>L’utiliser encore</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines</source>
        <translation>
            <numerusform>%1 : %n ligne</numerusform>
            <numerusform>%1 : %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines of the note cannot be used.</source>
        <translation>
            <numerusform>%n ligne du bon est inutilisable.</numerusform>
            <numerusform>%n lignes du bon sont inutilisables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the document match no product yet.</source>
        <translation>
            <numerusform>%n ligne du document ne correspond encore à aucun produit.</numerusform>
            <numerusform>%n lignes du document ne correspondent encore à aucun produit.</numerusform>
        </translation>
    </message>
    <message>
        <source>They wait on the delivery: scan the goods and say what they are.</source>
        <translation>Elles attendent sur la livraison : scannez les marchandises et dites ce que c’est.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat a product: their quantities are added up.</source>
        <translation>
            <numerusform>%n ligne répète un produit : les quantités sont additionnées.</numerusform>
            <numerusform>%n lignes répètent un produit : les quantités sont additionnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the document: does a page of it stand there twice?</source>
        <translation>Regardez le document : une page y est-elle deux fois ?</translation>
    </message>
    <message>
        <source>The document is from %1, who is not among our suppliers.</source>
        <translation>Le document est de %1, qui n’est pas parmi nos fournisseurs.</translation>
    </message>
    <message>
        <source>Choose the supplier.</source>
        <translation>Choisissez le fournisseur.</translation>
    </message>
    <message>
        <source>A document of %1 for %2?</source>
        <translation>Un document de %1 pour %2 ?</translation>
    </message>
    <message>
        <source>The document says it is from %1. Their references and prices would be taken for those of %2.</source>
        <translation>Le document dit venir de %1. Ses références et ses prix seraient pris pour ceux de %2.</translation>
    </message>
    <message>
        <source>Start for %1</source>
        <translation>Commencer pour %1</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Choisir à nouveau</translation>
    </message>
    <message>
        <source>What the reception begins from</source>
        <translation>Ce dont part la réception</translation>
    </message>
    <message>
        <source>A supplier</source>
        <translation>Un fournisseur</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Take one, or tick those that come together.</source>
        <translation>Prenez-en une, ou cochez celles livrées ensemble.</translation>
    </message>
    <message>
        <source>Choose the supplier, or none for bread.</source>
        <translation>Choisissez le fournisseur, ou aucun (le pain).</translation>
    </message>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>No delivery was received yet. Start one at the right.</source>
        <translation>Aucune livraison n’a encore été reçue. Commencez-en une à droite.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Something arrives</source>
        <translation>Quelque chose arrive</translation>
    </message>
    <message>
        <source>Start a reception</source>
        <translation>Commencer une réception</translation>
    </message>
    <message>
        <source>Add a delivery note or invoice</source>
        <translation>Ajouter un bon ou une facture</translation>
    </message>
    <message>
        <source>Start the reception</source>
        <translation>Commencer la réception</translation>
    </message>
    <message>
        <source>Print the labels</source>
        <translation>Imprimer les étiquettes</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>No supplier is called “%1”.</source>
        <translation>Aucun fournisseur ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Correct the name, or choose “No supplier” in the list.</source>
        <translation>Corrigez le nom, ou choisissez « Sans fournisseur » dans la liste.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RefundRow</name>
    <message>
        <source>Give back %1</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>How much of %1</source>
        <translation>Combien de %1</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursé en partie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RefundScreen</name>
    <message>
        <source>Back to the tickets</source>
        <translation>Retour aux tickets</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What comes back?</source>
        <translation>Qu’est-ce qui revient ?</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Mauvais article</translation>
    </message>
    <message>
        <source>Counted twice</source>
        <translation>Compté deux fois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Reason, in a word or two</source>
        <translation>Motif, en un mot ou deux</translation>
    </message>
    <message>
        <source>The goods go back on the shelf</source>
        <translation>Les articles retournent en rayon</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>Lignes du ticket</translation>
    </message>
    <message>
        <source>All of this ticket was refunded before.</source>
        <translation>Tout ce ticket a déjà été remboursé.</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>Rembourser %1</translation>
    </message>
    <message>
        <source>Give the reason: it stands on the ticket.</source>
        <translation>Donnez le motif : il figure sur le ticket.</translation>
    </message>
    <message>
        <source>A coordinator allows a refund.</source>
        <translation>Un remboursement est autorisé par la coordination.</translation>
    </message>
    <message>
        <source>Tick the lines that come back. To sell again, go back with Esc.</source>
        <translation>Cochez les lignes qui reviennent. Pour vendre, revenez avec Échap.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportChoice</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Par produit</translation>
    </message>
    <message>
        <source>By family</source>
        <translation>Par famille</translation>
    </message>
    <message>
        <source>By VAT rate</source>
        <translation>Par taux de TVA</translation>
    </message>
    <message>
        <source>By supplier</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportList</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportOutput</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>For a spreadsheet (Excel)</source>
        <translation>Pour un tableur (Excel)</translation>
    </message>
    <message>
        <source>For a spreadsheet (CSV)</source>
        <translation>Pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>For a program (CSV)</source>
        <translation>Pour un programme (CSV)</translation>
    </message>
    <message>
        <source>To read and keep (PDF)</source>
        <translation>À lire et à garder (PDF)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Documents (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables of text (*.csv)</source>
        <translation>Tableaux de texte (*.csv)</translation>
    </message>
    <message>
        <source>Export what is seen</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportPage</name>
    <message>
        <source>Nothing over these days.</source>
        <translation>Rien sur ces jours.</translation>
    </message>
    <message>
        <source>what is below</source>
        <translation>voir le détail</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenir</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Find in the report</source>
        <translation>Chercher dans le rapport</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Le rapport est en préparation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled: what is shown is from before.</source>
        <translation>Annulé : ce qui est affiché date d’avant.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportRows</name>
    <message>
        <source>Rows of the report</source>
        <translation>Lignes du rapport</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>There is no report for you to read.</source>
        <translation>Aucun rapport ne vous est ouvert.</translation>
    </message>
    <message>
        <source>open the report</source>
        <translation>ouvrir le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n reports</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReversalModel</name>
    <message>
        <source>“%1” is no quantity. Type for example 6.</source>
        <translation>« %1 » n’est pas une quantité. Saisissez par exemple 6.</translation>
    </message>
    <message>
        <source>taken back before</source>
        <translation>déjà annulé</translation>
    </message>
    <message>
        <source>all that came is still here</source>
        <translation>tout ce qui est entré est encore là</translation>
    </message>
    <message>
        <source>the rest is still here</source>
        <translation>le reste est encore là</translation>
    </message>
    <message>
        <source>to mend</source>
        <translation>à corriger</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Entré</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Déjà annulé</translation>
    </message>
    <message>
        <source>Gone since</source>
        <translation>Parti depuis</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Encore là</translation>
    </message>
    <message>
        <source>To take back</source>
        <translation>À retirer</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReversalPage</name>
    <message>
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Take a delivery back</source>
        <translation>Annuler une livraison</translation>
    </message>
    <message>
        <source>Lines to take back</source>
        <translation>Lignes à annuler</translation>
    </message>
    <message>
        <source>Nothing of this delivery entered the stock.</source>
        <translation>Rien de cette livraison n’est entré en stock.</translation>
    </message>
    <message>
        <source>take the line or leave it</source>
        <translation>prendre ou laisser la ligne</translation>
    </message>
    <message>
        <source>type how much</source>
        <translation>saisir la quantité</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>All that is here</source>
        <translation>Tout ce qui est là</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Received twice, wrong shop, recalled by the maker…</source>
        <translation>Reçue deux fois, destinée à un autre magasin, rappelée par le fabricant…</translation>
    </message>
    <message>
        <source>What will follow</source>
        <translation>Ce qui va suivre</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Annuler la livraison</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>Delivery %1 of %2</source>
        <translation>Livraison %1 du %2</translation>
    </message>
    <message>
        <source>Nothing of this delivery is still here.</source>
        <translation>Plus rien de cette livraison n’est là.</translation>
    </message>
    <message>
        <source>The column of articles says what became of it.</source>
        <translation>La colonne des articles dit ce qu’elle est devenue.</translation>
    </message>
    <message>
        <source>Order %1 is awaited again.</source>
        <translation>La commande %1 sera de nouveau attendue.</translation>
    </message>
    <message>
        <source>Orders %1 are awaited again.</source>
        <translation>Les commandes %1 seront de nouveau attendues.</translation>
    </message>
    <message>
        <source>What goes back counts as missing of order %1.</source>
        <translation>Ce qui est retiré comptera comme manquant de la commande %1.</translation>
    </message>
    <message>
        <source>What goes back counts as missing of orders %1.</source>
        <translation>Ce qui est retiré comptera comme manquant des commandes %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to take back</source>
        <translation>
            <numerusform>%n à retirer</numerusform>
            <numerusform>%n à retirer</numerusform>
        </translation>
    </message>
    <message>
        <source>A quantity in the table is wrong: mend it first.</source>
        <translation>Une quantité du tableau est fausse : corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>Choose at least one line to take back.</source>
        <translation>Choisissez au moins une ligne à retirer.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), worth %1, leave the stock.</source>
        <translation>
            <numerusform>%n ligne, d’une valeur de %1, quitte le stock.</numerusform>
            <numerusform>%n lignes, d’une valeur de %1, quittent le stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) stay, in part or whole.</source>
        <translation>
            <numerusform>%n ligne reste, en tout ou en partie.</numerusform>
            <numerusform>%n lignes restent, en tout ou en partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>A document of its own says so; the delivery stays readable as it was.</source>
        <translation>Un document à part en garde la trace ; la livraison reste lisible telle qu’elle était.</translation>
    </message>
    <message>
        <source>Shelf prices and the supplier’s prices stay as they are.</source>
        <translation>Les prix de rayon et les prix du fournisseur restent ce qu’ils sont.</translation>
    </message>
    <message>
        <source>%1 is not on this delivery.</source>
        <translation>%1 n’est pas sur cette livraison.</translation>
    </message>
    <message>
        <source>Take this delivery back?</source>
        <translation>Annuler cette livraison ?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>La laisser telle quelle</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RolesBoard</name>
    <message>
        <source>At the till</source>
        <translation>En caisse</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Books and reports</source>
        <translation>Comptes et rapports</translation>
    </message>
    <message>
        <source>This shop’s file</source>
        <translation>Fichier de la boutique</translation>
    </message>
    <message>
        <source>Somebody with several roles may do what any of them may. The till asks for a second person where one right is missing.</source>
        <translation>Une personne qui a plusieurs rôles peut faire ce que permet chacun d’eux. S’il manque un droit en caisse, une seconde personne peut approuver.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droit</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que permet chaque rôle</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Bénévole</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Coordin.</source>
        <translation>Coordin.</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Trésorerie</translation>
    </message>
    <message>
        <source>Admin.</source>
        <translation>Admin.</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1 : oui</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1 : non</translation>
    </message>
</context>
<context>
    <name>cabas::ui::RolesView</name>
    <message>
        <source>What the shop does</source>
        <translation>Ce que fait la boutique</translation>
    </message>
    <message>
        <source>VAT code</source>
        <translation>Code TVA</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Accounts by use</source>
        <translation>Comptes par rôle</translation>
    </message>
    <message>
        <source>Choose the account</source>
        <translation>Choisir le compte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n rôle</numerusform>
            <numerusform>%n rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is called so.</source>
        <translation>Aucun compte ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>Account %1 is used from now on.</source>
        <translation>Le compte %1 sert désormais.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SafetyBoard</name>
    <message>
        <source>Checks of the file</source>
        <translation>Vérifications du fichier</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The present check is brought to its end.</source>
        <translation>La vérification en cours va à son terme.</translation>
    </message>
    <message>
        <source>Checking everything…</source>
        <translation>Vérification de tout…</translation>
    </message>
    <message>
        <source>You may go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Checking %1 of %2</source>
        <translation>Vérification %1 sur %2</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>La vérification a été arrêtée</translation>
    </message>
    <message numerus="yes">
        <source>%n checks were made. Check everything again when you have time.</source>
        <translation>
            <numerusform>%n vérification a été faite. Vérifiez tout à nouveau quand vous aurez le temps.</numerusform>
            <numerusform>%n vérifications ont été faites. Vérifiez tout à nouveau quand vous aurez le temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was not checked on this computer yet</source>
        <translation>Ce fichier n’a pas encore été vérifié sur cet ordinateur</translation>
    </message>
    <message>
        <source>Checking proves that nothing was changed, lost or miscounted.</source>
        <translation>Vérifier prouve que rien n’a été changé, perdu ou mal compté.</translation>
    </message>
    <message>
        <source>Checked %1, in %2 s.</source>
        <translation>Vérifié %1, en %2 s.</translation>
    </message>
    <message>
        <source>Books, stock and tickets hold</source>
        <translation>Les comptes, le stock et les tickets se tiennent</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Aucun écart.</translation>
    </message>
    <message>
        <source>Something in this file does not hold</source>
        <translation>Quelque chose dans ce fichier ne se tient pas</translation>
    </message>
    <message>
        <source>Change nothing by hand. Keep this file as it is, restore the last backup that was sound under another name, and send what was found to support.</source>
        <translation>Ne changez rien à la main. Gardez ce fichier tel quel, restaurez la dernière sauvegarde saine sous un autre nom, et envoyez ce qui a été trouvé à l’assistance.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>This file can only be read here.</source>
        <translation>Ce fichier ne peut être que lu ici.</translation>
    </message>
    <message>
        <source>Nobody can sell or count with it. Copy it to a folder of this computer that you may write to, and open the copy.</source>
        <translation>Personne ne peut vendre ni compter avec. Copiez-le dans un dossier de cet ordinateur où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>If this computer broke tonight, everything would be lost.</source>
        <translation>Si cet ordinateur tombait en panne ce soir, tout serait perdu.</translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n hours old.</source>
        <translation>
            <numerusform>La dernière sauvegarde a %n heure.</numerusform>
            <numerusform>La dernière sauvegarde a %n heures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup is %n days old.</source>
        <translation>
            <numerusform>La dernière sauvegarde a %n jour.</numerusform>
            <numerusform>La dernière sauvegarde a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>If this computer broke tonight, the work since then would be lost.</source>
        <translation>Si cet ordinateur tombait en panne ce soir, le travail fait depuis serait perdu.</translation>
    </message>
    <message>
        <source>The backups lie on the same disk as the shop’s file.</source>
        <translation>Les sauvegardes sont sur le même disque que le fichier.</translation>
    </message>
    <message>
        <source>Choose a folder on a USB key or another disk: one would survive.</source>
        <translation>Choisissez un dossier sur une clé USB ou un autre disque : l’un survivrait.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SaleBands</name>
    <message>
        <source>Unknown code %1</source>
        <translation>Code inconnu %1</translation>
    </message>
    <message>
        <source>No article has it. The sale goes on.</source>
        <translation>Il n’est dans aucune fiche. La vente continue.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Free price + family</source>
        <translation>Prix libre + rayon</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>This article has no price yet.</source>
        <translation>Cet article n’a pas encore de prix.</translation>
    </message>
    <message>
        <source>in stock: %1</source>
        <translation>en stock : %1</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>C’est juste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Call a coordinator</source>
        <translation>Appeler la coordination</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Let them shop</source>
        <translation>Laisser acheter</translation>
    </message>
    <message>
        <source>Sell without member</source>
        <translation>Vendre sans membre</translation>
    </message>
    <message>
        <source>It is a guest</source>
        <translation>C’est un invité</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Le retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) to collect.</source>
        <translation>
            <numerusform>%n commande à retirer.</numerusform>
            <numerusform>%n commandes à retirer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set aside under the name of %1.</source>
        <translation>Mis de côté au nom de %1.</translation>
    </message>
    <message>
        <source>Add to the basket</source>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Un autre jour</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SaleInput</name>
    <message>
        <source>“%1” is not a quantity. Type for example 3 or 0,250.</source>
        <translation>« %1 » n’est pas une quantité. Tapez par exemple 3 ou 0,250.</translation>
    </message>
    <message>
        <source>“%1” is not a price. Type for example 2,40.</source>
        <translation>« %1 » n’est pas un prix. Tapez par exemple 2,40.</translation>
    </message>
    <message>
        <source>price typed at the till</source>
        <translation>prix tapé en caisse</translation>
    </message>
    <message>
        <source>“%1” is not a weight. Type for example 0,512, or 0,512-0,085 to take the container off.</source>
        <translation>« %1 » n’est pas un poids. Tapez par exemple 0,512, ou 0,512-0,085 pour retirer le contenant.</translation>
    </message>
    <message>
        <source>the next article</source>
        <translation>l’article suivant</translation>
    </message>
    <message>
        <source>Quantity of %1:</source>
        <translation>Quantité de %1 :</translation>
    </message>
    <message>
        <source>Weight of %1, less its tare:</source>
        <translation>Poids de %1, moins la tare :</translation>
    </message>
    <message>
        <source>Price of %1:</source>
        <translation>Prix de %1 :</translation>
    </message>
    <message>
        <source>Price of one, %1:</source>
        <translation>Prix d’une unité, %1 :</translation>
    </message>
    <message>
        <source>Name of this basket, or Enter:</source>
        <translation>Nom de ce panier, ou Entrée :</translation>
    </message>
    <message>
        <source>Note on %1:</source>
        <translation>Note sur %1 :</translation>
    </message>
    <message>
        <source>Note on this basket:</source>
        <translation>Note sur ce panier :</translation>
    </message>
    <message>
        <source>Scan the article to know its price</source>
        <translation>Scannez l’article pour connaître son prix</translation>
    </message>
    <message>
        <source>%1 × the next article: scan it</source>
        <translation>%1 × l’article suivant : scannez-le</translation>
    </message>
    <message>
        <source>Code, or quantity then *:</source>
        <translation>Code, ou quantité puis * :</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SalePanels</name>
    <message>
        <source>A free price is given by a coordinator.</source>
        <translation>Un prix libre est donné par la coordination.</translation>
    </message>
    <message>
        <source>A discount is given by a coordinator.</source>
        <translation>Une remise est donnée par la coordination.</translation>
    </message>
    <message>
        <source>Arranged already</source>
        <translation>Déjà convenu</translation>
    </message>
    <message>
        <source>For a group</source>
        <translation>Pour un groupe</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <translation>Erreur de caisse</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SaleRulesPage</name>
    <message>
        <source>Rules of the till</source>
        <translation>Règles de caisse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenants</translation>
    </message>
    <message>
        <source>Without barcode</source>
        <translation>Sans code-barres</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SaleScreen</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Scan at any time: you are back at the basket</source>
        <translation>Scannez à tout moment : vous revenez au panier</translation>
    </message>
    <message>
        <source>Ticket no. %1</source>
        <translation>Ticket n° %1</translation>
    </message>
    <message>
        <source>The basket is empty. Scan an article first.</source>
        <translation>Le panier est vide. Scannez d’abord un article.</translation>
    </message>
    <message>
        <source>No basket is on hold, and there is none to put on hold.</source>
        <translation>Aucun panier n’attend, et il n’y en a pas à mettre en attente.</translation>
    </message>
    <message>
        <source>A basket is being rung up: pay it, or put it on hold with F4.</source>
        <translation>Un panier est en cours : encaissez-le, ou mettez-le en attente avec F4.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SaleSide</name>
    <message>
        <source>Pay</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>Sans code</translation>
    </message>
    <message>
        <source>Account, shares, fee or gift</source>
        <translation>Compte, parts, cotisation ou don</translation>
    </message>
    <message>
        <source>The line counts %1</source>
        <translation>La ligne compte %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Price?</source>
        <translation>Prix ?</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Weight / tare</source>
        <translation>Poids / tare</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Ôter la ligne</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Vouchers:</source>
        <translation>Titres :</translation>
    </message>
    <message>
        <source>Meal vouchers up to:</source>
        <translation>Titres-restaurant possibles :</translation>
    </message>
    <message>
        <source>of which VAT %1</source>
        <translation>dont TVA %1</translation>
    </message>
    <message numerus="yes">
        <source>%n basket(s) on hold</source>
        <translation>
            <numerusform>%n panier en attente</numerusform>
            <numerusform>%n paniers en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ScannerArea</name>
    <message>
        <source>Scanner test: scan here</source>
        <translation>Essai de la douchette : scannez ici</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Scan the code above</source>
        <translation>Scannez le code ci-dessus</translation>
    </message>
    <message>
        <source>Click here or come with Tab, then scan</source>
        <translation>Cliquez ici ou venez avec Tab, puis scannez</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ScannerBoard</name>
    <message>
        <source>Test of the scanner</source>
        <translation>Essai de la douchette</translation>
    </message>
    <message>
        <source>Scan the code from the screen, or from a printed test: what the scanner types is looked at here and goes nowhere else.</source>
        <translation>Scannez le code à l’écran ou sur un essai imprimé : ce que tape la douchette est examiné ici et ne va nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Code d’essai</translation>
    </message>
    <message>
        <source>Article (EAN-13)</source>
        <translation>Article (EAN-13)</translation>
    </message>
    <message>
        <source>Lot and date (GS1-128)</source>
        <translation>Lot et date (GS1-128)</translation>
    </message>
    <message>
        <source>This scanner works as it should.</source>
        <translation>Cette douchette fonctionne comme il faut.</translation>
    </message>
    <message>
        <source>This scanner should be set otherwise.</source>
        <translation>Cette douchette est à régler autrement.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ScopePick</name>
    <message>
        <source>One article</source>
        <translation>Un article</translation>
    </message>
    <message>
        <source>A family</source>
        <translation>Une famille</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SharesPart</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Movements of shares</source>
        <translation>Mouvements de parts</translation>
    </message>
    <message>
        <source>No share was subscribed yet.</source>
        <translation>Aucune part n’a encore été souscrite.</translation>
    </message>
    <message>
        <source>Shares held</source>
        <translation>Parts détenues</translation>
    </message>
    <message>
        <source>Subscribe shares</source>
        <translation>Souscrire des parts</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Souscrire</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message>
        <source>one is worth %1</source>
        <translation>une part vaut %1</translation>
    </message>
    <message>
        <source>Each costs %1. The books note that the member owes it.</source>
        <translation>Chacune coûte %1. La comptabilité note que le membre la doit.</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Souscription</translation>
    </message>
    <message>
        <source>Given back at the till</source>
        <translation>Rendu à la caisse</translation>
    </message>
    <message>
        <source>Paid at the till</source>
        <translation>Payé à la caisse</translation>
    </message>
    <message>
        <source>one is worth %1; still to pay: %2</source>
        <translation>%1 la part ; dû : %2</translation>
    </message>
    <message>
        <source>Write a number of shares.</source>
        <translation>Écrivez un nombre de parts.</translation>
    </message>
    <message>
        <source>Subscribed.</source>
        <translation>Souscription enregistrée.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShelfCheckPage</name>
    <message>
        <source>Shelf check</source>
        <translation>Tour de rayon</translation>
    </message>
    <message>
        <source>Another shelf</source>
        <translation>Un autre rayon</translation>
    </message>
    <message>
        <source>Labels to print</source>
        <translation>Étiquettes à imprimer</translation>
    </message>
    <message>
        <source>End of the shelf</source>
        <translation>Fin du rayon</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Labels of this walk</source>
        <translation>Étiquettes de ce tour</translation>
    </message>
    <message>
        <source>Scan the first label of the shelf.</source>
        <translation>Scannez la première étiquette du rayon.</translation>
    </message>
    <message>
        <source>Every label of this shelf is right.</source>
        <translation>Toutes les étiquettes de ce rayon sont justes.</translation>
    </message>
    <message numerus="yes">
        <source>%n labels to mend.</source>
        <translation>
            <numerusform>%n étiquette à reprendre.</numerusform>
            <numerusform>%n étiquettes à reprendre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gravest are at the top. New labels wait to be printed.</source>
        <translation>Les plus graves sont en haut. Les nouvelles étiquettes attendent d’être imprimées.</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n à reprendre</numerusform>
            <numerusform>%n à reprendre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShelfChoice</name>
    <message>
        <source>Which shelf?</source>
        <translation>Quel rayon ?</translation>
    </message>
    <message>
        <source>Name of the shelf</source>
        <translation>Nom du rayon</translation>
    </message>
    <message>
        <source>As people say it: “Spices”, “Fridge 2”. A new name makes a new shelf.</source>
        <translation>Comme on le dit : « Épices », « Frigo 2 ». Un nouveau nom fait un nouveau rayon.</translation>
    </message>
    <message>
        <source>Begin the walk</source>
        <translation>Commencer le tour</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Last walk</source>
        <translation>Dernier tour</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Rayons</translation>
    </message>
    <message>
        <source>No shelf was walked along yet: name the first.</source>
        <translation>Aucun rayon n’a encore été parcouru : nommez le premier.</translation>
    </message>
    <message>
        <source>never to the end</source>
        <translation>jamais jusqu’au bout</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShelfMarkPanel</name>
    <message>
        <source>The label shows another price</source>
        <translation>L’étiquette affiche un autre prix</translation>
    </message>
    <message>
        <source>Write the price that one reads on the shelf.</source>
        <translation>Écrivez le prix lu en rayon.</translation>
    </message>
    <message>
        <source>It shows this price</source>
        <translation>Elle affiche ce prix</translation>
    </message>
    <message>
        <source>There is no label</source>
        <translation>Il n’y a pas d’étiquette</translation>
    </message>
    <message>
        <source>It stands here from now on</source>
        <translation>Sa place est ici désormais</translation>
    </message>
    <message>
        <source>Scan the first label</source>
        <translation>Scannez la première étiquette</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Code inconnu</translation>
    </message>
    <message>
        <source>The till charges</source>
        <translation>La caisse compte</translation>
    </message>
    <message>
        <source>for 1 kg</source>
        <translation>pour 1 kg</translation>
    </message>
    <message>
        <source>for 1 l</source>
        <translation>pour 1 l</translation>
    </message>
    <message>
        <source>Walk along the shelf from one end to the other and scan each label.</source>
        <translation>Longez le rayon d’un bout à l’autre et scannez chaque étiquette.</translation>
    </message>
    <message>
        <source>Which price does the label show?</source>
        <translation>Quel prix l’étiquette affiche-t-elle ?</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShelfWords</name>
    <message>
        <source>unknown code</source>
        <translation>code inconnu</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>plus en vente</translation>
    </message>
    <message>
        <source>wrong price</source>
        <translation>prix faux</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>other shelf</source>
        <translation>autre rayon</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>old label</source>
        <translation>étiquette ancienne</translation>
    </message>
    <message>
        <source>right</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>No product has this code. Put the label aside and show it to a buyer.</source>
        <translation>Aucun produit n’a ce code. Mettez l’étiquette de côté et montrez-la à un acheteur.</translation>
    </message>
    <message>
        <source>This product is no longer sold: take the label off.</source>
        <translation>Ce produit n’est plus en vente : retirez l’étiquette.</translation>
    </message>
    <message>
        <source>The label shows %1. A new label waits to be printed.</source>
        <translation>L’étiquette affiche %1. Une nouvelle étiquette attend d’être imprimée.</translation>
    </message>
    <message>
        <source>The price has changed since this label: a new one waits to be printed.</source>
        <translation>Le prix a changé depuis cette étiquette : une nouvelle attend d’être imprimée.</translation>
    </message>
    <message>
        <source>A label waits to be printed.</source>
        <translation>Une étiquette attend d’être imprimée.</translation>
    </message>
    <message>
        <source>The last walk found it on the shelf “%1”.</source>
        <translation>Le dernier tour l’a trouvé au rayon « %1 ».</translation>
    </message>
    <message>
        <source>It stood here the last time and was not met.</source>
        <translation>Il était ici la dernière fois et n’a pas été retrouvé.</translation>
    </message>
    <message>
        <source>The product has changed since this label: a new one waits to be printed.</source>
        <translation>Le produit a changé depuis cette étiquette : une nouvelle attend d’être imprimée.</translation>
    </message>
    <message>
        <source>If the label shows this price, scan the next one.</source>
        <translation>Si l’étiquette affiche ce prix, scannez la suivante.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShopBoard</name>
    <message>
        <source>The shop</source>
        <translation>La boutique</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Ouvrir une autre boutique…</translation>
    </message>
    <message>
        <source>Barcode rules…</source>
        <translation>Règles de codes-barres…</translation>
    </message>
    <message>
        <source>Fields of the shop…</source>
        <translation>Champs du magasin…</translation>
    </message>
    <message>
        <source>The export holds the books (FEC), the reports and every table in files that any spreadsheet reads. The shop’s data are yours, with or without Cabas.</source>
        <translation>L’export contient les comptes (FEC), les rapports et chaque table dans des fichiers que tout tableur lit. Les données de la boutique sont à vous, avec ou sans Cabas.</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Only who exports the books and keeps the backups may do this.</source>
        <translation>Réservé à qui exporte les comptes et s’occupe des sauvegardes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore renseigné</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Cabas %1, file version %2</source>
        <translation>Cabas %1, version de fichier %2</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>made with the first closing</source>
        <translation>créée à la première clôture</translation>
    </message>
    <message>
        <source>Export into which folder?</source>
        <translation>Exporter dans quel dossier ?</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>Everything is being exported.</source>
        <translation>Tout s’exporte.</translation>
    </message>
    <message>
        <source>You may go on working.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n files are exported.</source>
        <translation>
            <numerusform>%n fichier est exporté.</numerusform>
            <numerusform>%n fichiers sont exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another shop</source>
        <translation>Ouvrir une autre boutique</translation>
    </message>
    <message>
        <source>Shops (*.cabas)</source>
        <translation>Boutiques (*.cabas)</translation>
    </message>
</context>
<context>
    <name>cabas::ui::ShopPlaceCard</name>
    <message>
        <source>Where the shop is</source>
        <translation>Où se trouve le magasin</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Local: nearer than</source>
        <translation>Local : à moins de</translation>
    </message>
    <message>
        <source>Keep this place</source>
        <translation>Garder ce lieu</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SpecialForm</name>
    <message>
        <source>Keep the order</source>
        <translation>Enregistrer la commande</translation>
    </message>
    <message>
        <source>%1 · no. %2</source>
        <translation>%1 · n° %2</translation>
    </message>
    <message>
        <source>kept by the shop</source>
        <translation>au magasin</translation>
    </message>
    <message>
        <source>Name, number or badge</source>
        <translation>Nom, numéro ou badge</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>Membres trouvés</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Name or code, of the shop or a catalogue</source>
        <translation>Nom ou code, du magasin ou d’un catalogue</translation>
    </message>
    <message>
        <source>Goods found</source>
        <translation>Marchandises trouvées</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Quoi ?</translation>
    </message>
    <message>
        <source>No member is called “%1”.</source>
        <translation>Aucun membre ne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Neither the shop nor a supplier’s catalogue has “%1”.</source>
        <translation>Ni le magasin ni un catalogue de fournisseur n’a « %1 ».</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Combien ?</translation>
    </message>
    <message>
        <source>shelf price</source>
        <translation>prix de rayon</translation>
    </message>
    <message>
        <source>Price of one, with VAT</source>
        <translation>Prix unitaire TTC</translation>
    </message>
    <message>
        <source>Paid in advance, from the prepaid account</source>
        <translation>Payé d’avance, sur le compte prépayé</translation>
    </message>
    <message>
        <source>The amount stays on the member’s account, and nothing else may be paid with it.</source>
        <translation>Le montant reste sur le compte du membre, et rien d’autre ne peut être payé avec.</translation>
    </message>
    <message>
        <source>Wanted for a day:</source>
        <translation>Souhaité pour le :</translation>
    </message>
    <message>
        <source>Day it is wanted</source>
        <translation>Jour souhaité</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Special order</source>
        <translation>Commande de membre</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Scan the badge, then the product.</source>
        <translation>Scannez le badge, puis le produit.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>It may change until it is ordered.</source>
        <translation>Elle peut changer tant qu’elle n’est pas commandée.</translation>
    </message>
    <message>
        <source>case of %1</source>
        <translation>colis de %1</translation>
    </message>
    <message>
        <source>not kept by the shop</source>
        <translation>pas au magasin</translation>
    </message>
    <message>
        <source>to agree on</source>
        <translation>à convenir</translation>
    </message>
    <message>
        <source>Scan the member’s badge, or type their name.</source>
        <translation>Scannez le badge du membre, ou tapez son nom.</translation>
    </message>
    <message>
        <source>Scan the product, or type its name.</source>
        <translation>Scannez le produit, ou tapez son nom.</translation>
    </message>
    <message>
        <source>How much does the member want?</source>
        <translation>Combien le membre en veut-il ?</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SpecialPanel</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Annuler…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Name tag…</source>
        <translation>Étiquette…</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Commande %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Manque encore</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Sur la commande</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, pas encore envoyée</translation>
    </message>
    <message>
        <source>Wanted for</source>
        <translation>Souhaité pour le</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Gardé jusqu’au</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What becomes of the goods?</source>
        <translation>Que devient la marchandise ?</translation>
    </message>
    <message>
        <source>%1 are ordered: they go to the shelf when they come.</source>
        <translation>Quantité commandée : %1. Elle ira en rayon à l’arrivée.</translation>
    </message>
    <message>
        <source>%1 are set aside: they go to the shelf.</source>
        <translation>Quantité mise de côté : %1. Elle part en rayon.</translation>
    </message>
    <message>
        <source>To the shelf</source>
        <translation>En rayon</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>Garder la commande</translation>
    </message>
    <message>
        <source>Cancel order %1?</source>
        <translation>Annuler la commande %1 ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Order %1 is cancelled.</source>
        <translation>La commande %1 est annulée.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SpecialRows</name>
    <message>
        <source>open</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to order</source>
        <translation>à commander</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>commandées</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>à retirer</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message numerus="yes">
        <source>waits for %n day(s)</source>
        <translation>
            <numerusform>attend depuis %n jour</numerusform>
            <numerusform>attend depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>shelf price</source>
        <translation>prix de rayon</translation>
    </message>
    <message>
        <source>%1, paid in advance</source>
        <translation>%1, payé d’avance</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>demandé : %1</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié : %1</translation>
    </message>
    <message>
        <source>put on an order: %1</source>
        <translation>mis en commande : %1</translation>
    </message>
    <message>
        <source>set aside: %1 (delivery %2)</source>
        <translation>mis de côté : %1 (livraison %2)</translation>
    </message>
    <message>
        <source>delivery taken back: %1</source>
        <translation>livraison annulée : %1</translation>
    </message>
    <message>
        <source>collected: %1</source>
        <translation>retiré : %1</translation>
    </message>
    <message>
        <source>given back: %1</source>
        <translation>rendu : %1</translation>
    </message>
    <message>
        <source>cancelled: %1</source>
        <translation>annulé : %1</translation>
    </message>
    <message>
        <source>cancelled, %1 to the shelf: %2</source>
        <translation>annulé, %1 en rayon : %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not kept by the shop</source>
        <translation>pas au magasin</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour le %1</translation>
    </message>
    <message>
        <source>paid in advance</source>
        <translation>payé d’avance</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SpecialsPage</name>
    <message>
        <source>Special orders</source>
        <translation>Commandes de membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>regarder</translation>
    </message>
    <message>
        <source>Order %1 is kept: %2</source>
        <translation>Commande %1 enregistrée : %2</translation>
    </message>
    <message>
        <source>Member, product or supplier</source>
        <translation>Membre, produit ou fournisseur</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>No special order here.</source>
        <translation>Aucune commande de membre ici.</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Afficher toutes les commandes</translation>
    </message>
    <message>
        <source>Nobody knows the code %1.</source>
        <translation>Personne ne connaît le code %1.</translation>
    </message>
    <message>
        <source>It is no member’s badge, no product and no supplier’s article.</source>
        <translation>Ce n’est ni le badge d’un membre, ni un produit, ni l’article d’un fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n day(s)</source>
        <translation>
            <numerusform>Garde : %n jour</numerusform>
            <numerusform>Garde : %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>to order: %1</source>
        <translation>à commander : %1</translation>
    </message>
    <message>
        <source>to collect: %1</source>
        <translation>à retirer : %1</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>en retard : %1</translation>
    </message>
    <message>
        <source>How long are goods kept for members?</source>
        <translation>Combien de temps garde-t-on la marchandise des membres ?</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::StandingPart</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What holds, and why</source>
        <translation>La suite des faits</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Standings, newest first</source>
        <translation>Situations, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Up to date since they joined: nothing was ever noted.</source>
        <translation>À jour depuis l’adhésion : rien n’a jamais été noté.</translation>
    </message>
    <message>
        <source>Set how they stand</source>
        <translation>Fixer la situation</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>may shop</source>
        <translation>courses permises</translation>
    </message>
    <message>
        <source>may not shop</source>
        <translation>pas de courses</translation>
    </message>
    <message>
        <source>They may shop; the till shows the standing.</source>
        <translation>Les courses restent permises ; la caisse montre la situation.</translation>
    </message>
    <message>
        <source>The till stops them and shows the reason. What was foreseen after this day is replaced.</source>
        <translation>La caisse arrête la personne et montre la raison. Ce qui était prévu après ce jour est remplacé.</translation>
    </message>
    <message>
        <source>Standing set.</source>
        <translation>Situation fixée.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::StepBar</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>cabas::ui::StockModel</name>
    <message>
        <source>never moved</source>
        <translation>jamais bougé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Value at cost</source>
        <translation>Valeur d’achat</translation>
    </message>
    <message>
        <source>Last move</source>
        <translation>Dernier mouvement</translation>
    </message>
</context>
<context>
    <name>cabas::ui::StockPage</name>
    <message>
        <source>look at it</source>
        <translation>regarder</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Value on a day</source>
        <translation>Valeur à une date</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>Pertes</translation>
    </message>
    <message>
        <source>Inventories</source>
        <translation>Inventaires</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Négatifs</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Épuisés</translation>
    </message>
    <message>
        <source>Sell soon</source>
        <translation>À vendre vite</translation>
    </message>
    <message>
        <source>Stock by product</source>
        <translation>Stock par produit</translation>
    </message>
    <message>
        <source>No product here.</source>
        <translation>Aucun produit ici.</translation>
    </message>
    <message>
        <source>Show the whole stock</source>
        <translation>Montrer tout le stock</translation>
    </message>
    <message>
        <source>What was lost?</source>
        <translation>Qu’est-ce qui est perdu ?</translation>
    </message>
    <message>
        <source>What do you count?</source>
        <translation>Que comptez-vous ?</translation>
    </message>
    <message>
        <source>Scan it, or find it in the list and press Enter.</source>
        <translation>Scannez-le, ou trouvez-le dans la liste et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>No stock is negative: good.</source>
        <translation>Aucun stock n’est négatif : c’est bien.</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>worth %1 at cost</source>
        <translation>%1 à l’achat</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n count(s) in 90 days were right</source>
        <translation>
            <numerusform>%1 de juste sur %n comptage en 90 jours</numerusform>
            <numerusform>%1 de justes sur %n comptages en 90 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>the first %1 are shown: type more</source>
        <translation>les %1 premiers sont montrés : tapez-en plus</translation>
    </message>
    <message>
        <source>Note this product first.</source>
        <translation>Notez d’abord ce produit.</translation>
    </message>
    <message>
        <source>Then scan %1 again.</source>
        <translation>Puis scannez %1 à nouveau.</translation>
    </message>
    <message>
        <source>Unknown code %1.</source>
        <translation>Code inconnu : %1.</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Noté : %1</translation>
    </message>
</context>
<context>
    <name>cabas::ui::StockPanel</name>
    <message>
        <source>Counted today at</source>
        <translation>Compté aujourd’hui à</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Only if it was counted earlier: 9:30. Sales since then stay right.</source>
        <translation>Seulement si c’était plus tôt : 9 h 30. Les ventes faites depuis restent justes.</translation>
    </message>
    <message>
        <source>Where (shelf, back room)</source>
        <translation>Où (rayon, réserve)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Which reason</source>
        <translation>Quelle raison</translation>
    </message>
    <message>
        <source>Of which lot</source>
        <translation>De quel lot</translation>
    </message>
    <message>
        <source>Note a loss</source>
        <translation>Noter une perte</translation>
    </message>
    <message>
        <source>Count the shelf</source>
        <translation>Compter le rayon</translation>
    </message>
    <message>
        <source>How much was lost</source>
        <translation>Quantité perdue</translation>
    </message>
    <message>
        <source>How much is there</source>
        <translation>Quantité présente</translation>
    </message>
    <message>
        <source>Note the loss</source>
        <translation>Noter la perte</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>Noter le comptage</translation>
    </message>
    <message>
        <source>The one to sell first</source>
        <translation>Celui à vendre en premier</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <translation>Lot %1</translation>
    </message>
    <message>
        <source>The file says %1; %2 will be left.</source>
        <translation>Le fichier dit %1 ; il restera %2.</translation>
    </message>
    <message>
        <source>The file says %1.</source>
        <translation>Le fichier dit %1.</translation>
    </message>
    <message>
        <source>At that time the file said %1</source>
        <translation>À cette heure-là, le fichier disait %1</translation>
    </message>
    <message>
        <source>The file says %1</source>
        <translation>Le fichier dit %1</translation>
    </message>
    <message>
        <source>too: nothing changes.</source>
        <translation>aussi : rien ne change.</translation>
    </message>
    <message>
        <source>the difference is %1.</source>
        <translation>la différence est de %1.</translation>
    </message>
    <message>
        <source>Write how much.</source>
        <translation>Écrivez la quantité.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>%1: %2 lost</source>
        <translation>%1 : %2 perdus</translation>
    </message>
    <message>
        <source>Write a time of today that is past: 9:30.</source>
        <translation>Écrivez une heure d’aujourd’hui déjà passée : 9 h 30.</translation>
    </message>
    <message>
        <source>%1: %2 counted</source>
        <translation>%1 : %2 comptés</translation>
    </message>
</context>
<context>
    <name>cabas::ui::StockSheetPanel</name>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Stock from %1 to %2: first %3, now %4</source>
        <translation>Stock du %1 au %2 : d’abord %3, maintenant %4</translation>
    </message>
    <message>
        <source>Stock over time</source>
        <translation>Stock dans le temps</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>Parts of the stock of a product</source>
        <translation>Parties du stock d’un produit</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Where it came from and who bought it</source>
        <translation>D’où il vient et qui l’a acheté</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Note a loss</source>
        <translation>Noter une perte</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>en stock</translation>
    </message>
    <message>
        <source>value at cost</source>
        <translation>valeur d’achat</translation>
    </message>
    <message>
        <source>Less than nothing is impossible.</source>
        <translation>Moins que rien, c’est impossible.</translation>
    </message>
    <message>
        <source>More was sold or lost than the file knows of: a delivery was not counted, or another product was scanned.</source>
        <translation>Il s’est vendu ou perdu plus que le fichier n’en connaît : une livraison n’a pas été comptée, ou un autre produit a été scanné.</translation>
    </message>
    <message>
        <source>Last cost, without VAT</source>
        <translation>Dernier prix d’achat HT</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>It fell below nothing here</source>
        <translation>Il est passé sous zéro ici</translation>
    </message>
    <message>
        <source>Lots on the shelf</source>
        <translation>Lots en rayon</translation>
    </message>
    <message>
        <source>No lot is known: lots and dates are noted when a delivery is received.</source>
        <translation>Aucun lot connu : lots et dates se notent à la réception d’une livraison.</translation>
    </message>
    <message>
        <source>Without a known lot</source>
        <translation>Sans lot connu</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Rien n’a encore bougé.</translation>
    </message>
    <message>
        <source>All moves, by kind and time</source>
        <translation>Tous les mouvements, par genre et période</translation>
    </message>
    <message>
        <source>These are the newest %1 moves.</source>
        <translation>Ce sont les %1 derniers mouvements.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SupplierForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Leave it empty and one is given.</source>
        <translation>Laissez vide pour en recevoir un.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Paid how many days after the invoice</source>
        <translation>Payé combien de jours après la facture</translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Notes: days, minimum order, who to ask for</source>
        <translation>Notes : jours, minimum de commande, interlocuteur</translation>
    </message>
    <message>
        <source>We buy from them</source>
        <translation>Nous lui achetons</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Add the supplier</source>
        <translation>Ajouter le fournisseur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Write a number of days, for example 30.</source>
        <translation>Écrivez un nombre de jours, par exemple 30.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SupplierPanel</name>
    <message>
        <source>Parts of the supplier</source>
        <translation>Parties du fournisseur</translation>
    </message>
    <message>
        <source>Essentials</source>
        <translation>L’essentiel</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add a product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Credit notes awaited</source>
        <translation>Avoirs attendus</translation>
    </message>
    <message>
        <source>What they sell us</source>
        <translation>Ce qu’il nous vend</translation>
    </message>
    <message>
        <source>They sell us nothing yet.</source>
        <translation>Il ne nous vend encore rien.</translation>
    </message>
    <message>
        <source>Their deliveries, newest first</source>
        <translation>Ses livraisons, la plus récente d’abord</translation>
    </message>
    <message>
        <source>They have not delivered yet.</source>
        <translation>Il n’a pas encore livré.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paiement</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the invoice</source>
        <translation>
            <numerusform>%n jour après la facture</numerusform>
            <numerusform>%n jours après la facture</numerusform>
        </translation>
    </message>
    <message>
        <source>SIREN</source>
        <translation>SIREN</translation>
    </message>
    <message>
        <source>Their crates here</source>
        <translation>Leurs emballages ici</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>plus utilisé</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Missing over a year</source>
        <translation>Manquants sur un an</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>They owe in credit notes</source>
        <translation>Avoirs à recevoir</translation>
    </message>
    <message>
        <source>%1 without VAT, since %2</source>
        <translation>%1 hors TVA, depuis le %2</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SupplierRows</name>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>plus utilisé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Cost, without VAT</source>
        <translation>Coût hors taxes</translation>
    </message>
    <message>
        <source>no reference</source>
        <translation>sans référence</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>réf. %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue le</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçue</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
</context>
<context>
    <name>cabas::ui::SuppliersPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Nouveau fournisseur</translation>
    </message>
    <message>
        <source>look at them</source>
        <translation>regarder</translation>
    </message>
    <message>
        <source>Name, code or contact</source>
        <translation>Nom, code ou contact</translation>
    </message>
    <message>
        <source>No supplier here.</source>
        <translation>Aucun fournisseur ici.</translation>
    </message>
    <message>
        <source>Show all suppliers</source>
        <translation>Montrer tous les fournisseurs</translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n fournisseur</numerusform>
            <numerusform>%n fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Les produits</translation>
    </message>
    <message>
        <source>How they sell it</source>
        <translation>Comment il le vend</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Un autre produit</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TaresView</name>
    <message>
        <source>Containers</source>
        <translation>Contenants</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenant</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weigh the jars and boxes that come back often, and give each a name: the till takes them off with one key.</source>
        <translation>Pesez les bocaux et boîtes qui reviennent souvent et donnez un nom à chacun : la caisse les déduit d’une touche.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Weight when empty</source>
        <translation>Poids à vide</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TaskBar</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TermsView</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Supprimer « %1 » ?</translation>
    </message>
    <message>
        <source>The till no longer minds it.</source>
        <translation>La caisse n’en tiendra plus compte.</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TicketGiving</name>
    <message>
        <source>%1: no printer is set on this computer. Choose one on the page “Devices”; the ticket stays in the file.</source>
        <translation>%1 : aucune imprimante n’est réglée sur cet ordinateur. Choisissez-en une à la page « Périphériques » ; le ticket reste dans le fichier.</translation>
    </message>
    <message>
        <source>The ticket is being mailed.</source>
        <translation>Envoi du ticket en cours.</translation>
    </message>
    <message>
        <source>Being printed.</source>
        <translation>Impression en cours.</translation>
    </message>
    <message>
        <source>%1 It is duplicate no. %2.</source>
        <translation>%1 C’est le duplicata n° %2.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TicketPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>the product</source>
        <translation>le produit</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Lines of the ticket</source>
        <translation>Lignes du ticket</translation>
    </message>
    <message>
        <source>VAT of the ticket</source>
        <translation>TVA du ticket</translation>
    </message>
    <message>
        <source>Payments of the ticket</source>
        <translation>Paiements du ticket</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Journée de caisse</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Établi par</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvé par</translation>
    </message>
    <message>
        <source>Gives back</source>
        <translation>Rembourse</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>Remboursé par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Change given</source>
        <translation>Monnaie rendue</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TicketRows</name>
    <message>
        <source>deposit</source>
        <translation>consigne</translation>
    </message>
    <message>
        <source>deposit given back</source>
        <translation>consigne rendue</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>remise %1</translation>
    </message>
    <message>
        <source>outside VAT</source>
        <translation>hors champ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Hors TVA</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Payé par</translation>
    </message>
    <message>
        <source>%1 handed over</source>
        <translation>%1 remis</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TicketsScreen</name>
    <message>
        <source>Back to the till</source>
        <translation>Retour à la caisse</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Tickets since the opening</source>
        <translation>Tickets depuis l’ouverture</translation>
    </message>
    <message>
        <source>Scan a ticket, or its number</source>
        <translation>Scannez un ticket, ou tapez son numéro</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>No ticket since the opening. Type the number of an older one.</source>
        <translation>Aucun ticket depuis l’ouverture. Tapez le numéro d’un plus ancien.</translation>
    </message>
    <message>
        <source>Not since the opening. Enter looks among older tickets.</source>
        <translation>Pas depuis l’ouverture. Entrée cherche parmi les tickets plus anciens.</translation>
    </message>
    <message>
        <source>The ticket as printed</source>
        <translation>Le ticket tel qu’imprimé</translation>
    </message>
    <message>
        <source>Refund this ticket</source>
        <translation>Rembourser ce ticket</translation>
    </message>
    <message>
        <source>Correct this ticket</source>
        <translation>Corriger ce ticket</translation>
    </message>
    <message>
        <source>Print this ticket</source>
        <translation>Imprimer ce ticket</translation>
    </message>
    <message>
        <source>Reading X</source>
        <translation>Lecture X</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Remboursement</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TillBar</name>
    <message>
        <source>Being saved</source>
        <translation>En cours d’enregistrement</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TillPanel</name>
    <message>
        <source>Back to the basket</source>
        <translation>Retour au panier</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TillTermsPanel</name>
    <message>
        <source>Settings of %1</source>
        <translation>Réglages de %1</translation>
    </message>
    <message>
        <source>This till takes cash</source>
        <translation>Cette caisse prend les espèces</translation>
    </message>
    <message>
        <source>Ask what the card terminal said</source>
        <translation>Demander ce que dit le terminal de carte</translation>
    </message>
    <message>
        <source>0: never</source>
        <translation>0 : jamais</translation>
    </message>
    <message>
        <source>Take cash to the safe above</source>
        <translation>Porter au coffre au-delà de</translation>
    </message>
    <message>
        <source>Two people give back above</source>
        <translation>Rembourser à deux au-delà de</translation>
    </message>
    <message>
        <source>Yearly fee of a member</source>
        <translation>Cotisation annuelle d’un membre</translation>
    </message>
    <message>
        <source>0: none. In all tills.</source>
        <translation>0 : aucune. Pour toutes les caisses.</translation>
    </message>
    <message>
        <source>Accounts may owe up to</source>
        <translation>Les comptes peuvent devoir jusqu’à</translation>
    </message>
    <message>
        <source>In all tills.</source>
        <translation>Pour toutes les caisses.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
</context>
<context>
    <name>cabas::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TouchGrid</name>
    <message>
        <source>Without barcode</source>
        <translation>Sans code-barres</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TouchPanel</name>
    <message>
        <source>Without barcode</source>
        <translation>Sans code-barres</translation>
    </message>
    <message>
        <source>No article is on the grid yet. A buyer chooses them under “Rules of the till”.</source>
        <translation>Aucun article n’est encore sur la grille. On les choisit dans « Règles de caisse ».</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TouchView</name>
    <message>
        <source>Goods without barcode</source>
        <translation>Articles sans code-barres</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Choose here the vegetables, loaves and loose goods that carry no barcode: the till shows them to be touched.</source>
        <translation>Choisissez ici les légumes, les pains et le vrac sans code-barres : la caisse les montre pour qu’on les touche.</translation>
    </message>
    <message>
        <source>It stands under its own family, with its picture where it has one.</source>
        <translation>Il se range dans sa famille, avec sa photo s’il en a une.</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>Type the beginning of its name, then choose it.</source>
        <translation>Tapez le début de son nom, puis choisissez-le.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TrainingCard</name>
    <message>
        <source>Learn the till</source>
        <translation>Apprendre la caisse</translation>
    </message>
    <message>
        <source>A training opens in a window of its own, on a copy of your products, prices and tills without any member’s name. Nothing sold there counts, every ticket says so, and its beginning and end are noted here.</source>
        <translation>Une formation s’ouvre dans sa propre fenêtre, sur une copie de vos produits, prix et caisses sans aucun nom de membre. Rien de ce qui y est vendu ne compte, chaque ticket le dit, et son début comme sa fin sont notés ici.</translation>
    </message>
    <message>
        <source>Begin a training</source>
        <translation>Commencer une formation</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer à neuf</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>Terminer la formation</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>Continuer la formation</translation>
    </message>
    <message>
        <source>End the training?</source>
        <translation>Terminer la formation ?</translation>
    </message>
    <message>
        <source>Its tickets and closings are thrown away. They never counted.</source>
        <translation>Ses tickets et clôtures sont jetés. Ils n’ont jamais compté.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
    <message>
        <source>The training is ended.</source>
        <translation>La formation est terminée.</translation>
    </message>
    <message>
        <source>Its file is thrown away.</source>
        <translation>Son fichier est jeté.</translation>
    </message>
    <message>
        <source>The training opens in a window of its own.</source>
        <translation>La formation s’ouvre dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::TypedDay</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::UndoForm</name>
    <message>
        <source>All of the ticket is taken back, the goods go on the shelf again, and the money goes back as it came. Two people do it.</source>
        <translation>Tout le ticket est annulé : les articles retournent en rayon, et l’argent repart comme il est venu. Cela se fait à deux.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::UnknownCodePanel</name>
    <message>
        <source>An article we have</source>
        <translation>Un article connu</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Un nouveau</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>How many each time it is read</source>
        <translation>Combien à chaque lecture</translation>
    </message>
    <message>
        <source>by the piece</source>
        <translation>à la pièce</translation>
    </message>
    <message>
        <source>by the kilogram</source>
        <translation>au kilo</translation>
    </message>
    <message>
        <source>by the litre</source>
        <translation>au litre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price, VAT included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message numerus="yes">
        <source>Scanned %n time(s) since %1, last at %2.</source>
        <translation>
            <numerusform>Scanné %n fois depuis le %1, en dernier à la caisse %2.</numerusform>
            <numerusform>Scanné %n fois depuis le %1, en dernier à la caisse %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then rung up: %1 (%2 of %3).</source>
        <translation>Encaissé ensuite : %1 (%2 sur %3).</translation>
    </message>
    <message>
        <source>%1 offers it: %2.</source>
        <translation>%1 le propose : %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Make the article</source>
        <translation>Créer l’article</translation>
    </message>
    <message>
        <source>It is this article</source>
        <translation>C’est cet article</translation>
    </message>
    <message>
        <source>Type the beginning of its name, then choose it, or scan it.</source>
        <translation>Tapez le début de son nom, puis choisissez-le, ou scannez-le.</translation>
    </message>
    <message>
        <source>Type how many the code stands for.</source>
        <translation>Tapez combien d’unités ce code représente.</translation>
    </message>
    <message>
        <source>%1 is %2 from now on.</source>
        <translation>%1 désigne désormais %2.</translation>
    </message>
    <message>
        <source>Write the name of the article.</source>
        <translation>Écrivez le nom de l’article.</translation>
    </message>
    <message>
        <source>Write its price, for example 2,40.</source>
        <translation>Écrivez son prix, par exemple 2,40.</translation>
    </message>
    <message>
        <source>%1 is made, with the code %2.</source>
        <translation>%1 est créé, avec le code %2.</translation>
    </message>
    <message>
        <source>%1 is no longer listed.</source>
        <translation>%1 n’est plus suivi.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::UnknownCodesPage</name>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>say what it is</source>
        <translation>dire ce que c’est</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Free prices</source>
        <translation>Prix libres</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lectures</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Rung up next</source>
        <translation>Encaissé ensuite</translation>
    </message>
    <message>
        <source>In a catalogue</source>
        <translation>Dans un catalogue</translation>
    </message>
    <message>
        <source>Every code that was scanned stands for an article.</source>
        <translation>Chaque code scanné désigne un article.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Nothing was sold at a typed price in the last four weeks.</source>
        <translation>Rien ne s’est vendu à prix libre ces quatre dernières semaines.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message>
        <source>last four weeks</source>
        <translation>quatre dernières semaines</translation>
    </message>
</context>
<context>
    <name>cabas::ui::UnknownPanel</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Create this product</source>
        <translation>Créer ce produit</translation>
    </message>
    <message>
        <source>It is this product</source>
        <translation>C’est ce produit</translation>
    </message>
    <message>
        <source>Make this product…</source>
        <translation>Créer ce produit…</translation>
    </message>
    <message>
        <source>Attach and count %1</source>
        <translation>Rattacher et compter %1</translation>
    </message>
    <message>
        <source>Create and count %1</source>
        <translation>Créer et compter %1</translation>
    </message>
    <message>
        <source>Give a number and count %1</source>
        <translation>Numéroter et compter %1</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>one unit</source>
        <translation>une unité</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>un carton</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Lines of this delivery</source>
        <translation>Lignes de cette livraison</translation>
    </message>
    <message>
        <source>It is a line of this delivery</source>
        <translation>C’est une ligne de cette livraison</translation>
    </message>
    <message>
        <source>Lines that nothing was counted on yet</source>
        <translation>Lignes où rien n’est encore compté</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>It is a product we have</source>
        <translation>C’est un produit que nous avons déjà</translation>
    </message>
    <message>
        <source>Search by name; it will learn this code</source>
        <translation>Cherchez par nom ; ce code lui sera ajouté</translation>
    </message>
    <message>
        <source>It is a new product</source>
        <translation>C’est un nouveau produit</translation>
    </message>
    <message>
        <source>Name, price and VAT; the count goes on</source>
        <translation>Nom, prix et TVA ; le comptage continue</translation>
    </message>
    <message>
        <source>It has no code of its own</source>
        <translation>Il n’a pas de code à lui</translation>
    </message>
    <message>
        <source>What you see: a name, where it stands</source>
        <translation>Ce que vous voyez : un nom, où c’est posé</translation>
    </message>
    <message>
        <source>A word for the buyers</source>
        <translation>Un mot pour l’équipe achats</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Set aside with a word; the buyers will see it</source>
        <translation>Mettre de côté avec un mot ; l’équipe achats le verra</translation>
    </message>
    <message>
        <source>Number of labels</source>
        <translation>Nombre d’étiquettes</translation>
    </message>
    <message>
        <source> labels</source>
        <translation> étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Give it a number of the shop and print %n label(s)</source>
        <translation>
            <numerusform>Donner un code maison et imprimer %n étiquette</numerusform>
            <numerusform>Donner un code maison et imprimer %n étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown code, set aside</source>
        <translation>Code inconnu, gardé de côté</translation>
    </message>
    <message>
        <source>%1 of %2 · keep scanning</source>
        <translation>%1 sur %2 · scannez encore</translation>
    </message>
    <message>
        <source>keep scanning, nothing is lost</source>
        <translation>scannez encore, rien ne se perd</translation>
    </message>
    <message>
        <source>Line of the document without a product</source>
        <translation>Ligne du bon sans produit</translation>
    </message>
    <message numerus="yes">
        <source>%n expected line(s) have no code yet</source>
        <translation>
            <numerusform>%n ligne attendue n’a encore aucun code</numerusform>
            <numerusform>%n lignes attendues n’ont encore aucun code</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled from Open Food Facts, to be checked</source>
        <translation>Rempli d’après Open Food Facts, à vérifier</translation>
    </message>
</context>
<context>
    <name>cabas::ui::UserForm</name>
    <message>
        <source>Name, as shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>Short name, to sign in</source>
        <translation>Nom court, pour se connecter</translation>
    </message>
    <message>
        <source>Member’s number or badge</source>
        <translation>Numéro ou badge de membre</translation>
    </message>
    <message>
        <source>Empty for somebody who is no member.</source>
        <translation>Vide pour une personne qui n’est pas membre.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits. Empty: no PIN, anybody may take this name.</source>
        <translation>4 à 12 chiffres. Vide : aucun code, n’importe qui peut prendre ce nom.</translation>
    </message>
    <message>
        <source>the shop’s language</source>
        <translation>la langue de la boutique</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Roles, several are possible</source>
        <translation>Rôles, plusieurs sont possibles</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Create the user</source>
        <translation>Créer l’utilisateur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>cabas::ui::UserPanel</name>
    <message>
        <source>Remove the PIN</source>
        <translation>Retirer le code PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>signs in as %1</source>
        <translation>se connecte comme %1</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>They may</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>set</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>none: anybody may take this name</source>
        <translation>aucun : n’importe qui peut prendre ce nom</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>may no longer sign in</source>
        <translation>ne peut plus se connecter</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Donner un code PIN</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Rendre l’accès</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1, no. %2</source>
        <translation>%1, n° %2</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>lié</translation>
    </message>
    <message>
        <source>Your present PIN?</source>
        <translation>Votre code PIN actuel ?</translation>
    </message>
    <message>
        <source>The PIN you sign in with now</source>
        <translation>Le code avec lequel vous vous connectez</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>Un code PIN pour %1</translation>
    </message>
    <message>
        <source>4 to 12 digits that do not follow each other</source>
        <translation>4 à 12 chiffres qui ne se suivent pas</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>Donner le code PIN</translation>
    </message>
    <message>
        <source>PIN set.</source>
        <translation>Code PIN donné.</translation>
    </message>
    <message>
        <source>Remove the PIN of %1?</source>
        <translation>Retirer le code PIN de %1 ?</translation>
    </message>
    <message>
        <source>Whoever picks this name then works with its rights.</source>
        <translation>Quiconque choisit ce nom travaille alors avec ses droits.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>PIN removed.</source>
        <translation>Code PIN retiré.</translation>
    </message>
    <message>
        <source>May sign in again.</source>
        <translation>Accès rendu.</translation>
    </message>
    <message>
        <source>May no longer sign in.</source>
        <translation>Accès retiré.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>People or roles</source>
        <translation>Personnes ou rôles</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Ce que permet chaque rôle</translation>
    </message>
    <message>
        <source>look at them</source>
        <translation>regarder</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <source>set</source>
        <translation>donné</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>may sign in</source>
        <translation>accès ouvert</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>accès retiré</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>This shop’s file</source>
        <translation>Le fichier de la boutique</translation>
    </message>
</context>
<context>
    <name>cabas::ui::WeighForm</name>
    <message>
        <source>What the scale shows, crates included</source>
        <translation>Poids affiché, emballages compris</translation>
    </message>
    <message>
        <source>No kind of crate is known yet: add them on the page “Crates”.</source>
        <translation>Aucun type d’emballage connu : ajoutez-les à la page « Caisses et emballages ».</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Renoncer</translation>
    </message>
    <message>
        <source>Count it</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Number of crates: %1, %2</source>
        <translation>Nombre d’emballages : %1, %2</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Net %1</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Rien à compter</translation>
    </message>
    <message>
        <source>Without crates</source>
        <translation>Sans emballage</translation>
    </message>
    <message>
        <source>%1 less %2 for %3</source>
        <translation>%1 moins %2 pour %3</translation>
    </message>
    <message>
        <source>Type what the scale shows.</source>
        <translation>Saisissez le poids affiché.</translation>
    </message>
</context>
<context>
    <name>cabas::ui::WindowNotices</name>
    <message>
        <source>Training: nothing here counts.</source>
        <translation>Formation : rien ici ne compte.</translation>
    </message>
    <message>
        <source>Tickets and closings of this window are for learning.</source>
        <translation>Les tickets et clôtures de cette fenêtre servent à apprendre.</translation>
    </message>
    <message>
        <source>This computer’s clock is behind the last ticket.</source>
        <translation>L’horloge de cet ordinateur est en retard sur le dernier ticket.</translation>
    </message>
    <message>
        <source>This computer’s clock went ahead by more than a day.</source>
        <translation>L’horloge de cet ordinateur a avancé de plus d’un jour.</translation>
    </message>
    <message>
        <source>Set it right, then say why it was wrong.</source>
        <translation>Réglez-la, puis dites pourquoi elle était fausse.</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Dire pourquoi…</translation>
    </message>
    <message>
        <source>Set it right and ask a coordinator to sign in and say why.</source>
        <translation>Réglez-la et demandez à un coordinateur de s’identifier et de dire pourquoi.</translation>
    </message>
    <message>
        <source>Why did the clock stand wrong?</source>
        <translation>Pourquoi l’horloge était-elle fausse ?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Le noter</translation>
    </message>
</context>
<context>
    <name>cabas::ui::YearsView</name>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Locked until</source>
        <translation>Verrouillé jusqu’au</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>No fiscal year is open yet: the first entry opens it.</source>
        <translation>Aucun exercice n’est encore ouvert : la première écriture l’ouvre.</translation>
    </message>
    <message>
        <source>Lock a period</source>
        <translation>Verrouiller une période</translation>
    </message>
    <message>
        <source>Last day locked</source>
        <translation>Dernier jour verrouillé</translation>
    </message>
    <message>
        <source>Nothing more may be posted until that day. A lock never goes back.</source>
        <translation>Plus aucune écriture jusqu’à ce jour. Un verrou ne recule jamais.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>File for the tax office (FEC)</source>
        <translation>Fichier pour l’administration (FEC)</translation>
    </message>
    <message>
        <source>Its legal name</source>
        <translation>Son nom légal</translation>
    </message>
    <message>
        <source>Write it into a folder…</source>
        <translation>L’écrire dans un dossier…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Being closed</source>
        <translation>En cours de clôture</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Clos définitivement</translation>
    </message>
    <message numerus="yes">
        <source>%n fiscal years</source>
        <translation>
            <numerusform>%n exercice</numerusform>
            <numerusform>%n exercices</numerusform>
        </translation>
    </message>
    <message>
        <source>The shop has no SIREN yet: nine zeros stand for it.</source>
        <translation>La boutique n’a pas encore de SIREN : neuf zéros le remplacent.</translation>
    </message>
    <message>
        <source>Lock the books until %1?</source>
        <translation>Verrouiller les comptes jusqu’au %1 ?</translation>
    </message>
    <message>
        <source>Nothing more may be posted until that day, and a lock never goes back.</source>
        <translation>Plus aucune écriture ne pourra être datée jusqu’à ce jour, et un verrou ne recule jamais.</translation>
    </message>
    <message>
        <source>Leave them open</source>
        <translation>Les laisser ouverts</translation>
    </message>
    <message>
        <source>Folder for the FEC</source>
        <translation>Dossier pour le FEC</translation>
    </message>
    <message>
        <source>Being written and checked…</source>
        <translation>Écriture et contrôle en cours…</translation>
    </message>
    <message numerus="yes">
        <source>The FEC is written, but the check finds %n errors.</source>
        <translation>
            <numerusform>Le FEC est écrit, mais le contrôle trouve %n erreur.</numerusform>
            <numerusform>Le FEC est écrit, mais le contrôle trouve %n erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 entries, %3 lines, debit and credit %4.</source>
        <translation>%1 : %2 écritures, %3 lignes, débit et crédit %4.</translation>
    </message>
    <message>
        <source>The FEC is written and checked: no error.</source>
        <translation>Le FEC est écrit et contrôlé : aucune erreur.</translation>
    </message>
</context>
</TS>
