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
</context>
<context>
    <name>Arguments</name>
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
        <source>--format must be table, csv or json.</source>
        <translation>--format doit être table, csv ou json.</translation>
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
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>The shop has no SIREN: nine zeros stand for it in the file’s name. Write it in the shop’s settings before giving the file to the tax office.</source>
        <translation>Le magasin n’a pas de SIREN : neuf zéros le remplacent dans le nom du fichier. Indiquez-le dans les réglages du magasin avant de remettre le fichier à l’administration.</translation>
    </message>
    <message>
        <source>--year must be a year such as 2026.</source>
        <translation>--year doit être une année, par exemple 2026.</translation>
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
        <source>the year a fiscal year ends in</source>
        <translation>l’année où l’exercice se termine</translation>
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
        <source>Only products can be imported for now.</source>
        <translation>Seuls les produits peuvent être importés pour l’instant.</translation>
    </message>
    <message>
        <source>%1 cannot be read, or is too large.</source>
        <translation>%1 ne peut pas être lu, ou est trop gros.</translation>
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
        <source>product, family or day</source>
        <translation>product, family ou day</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fichier à écrire</translation>
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
    <name>Backup</name>
    <message>
        <source>%1 already exists and is not overwritten.</source>
        <translation>%1 existe déjà et n’est pas remplacé.</translation>
    </message>
    <message>
        <source>The copy was read back and is not sound (%1): it was thrown away. Check the disk.</source>
        <translation>La copie a été relue et n’est pas saine (%1) : elle a été jetée. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The copy was read back and some rows point nowhere: it was thrown away. Run cabas verify on the shop's file.</source>
        <translation>La copie a été relue et des lignes ne renvoient à rien : elle a été jetée. Lancez cabas verify sur le fichier du magasin.</translation>
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
        <source>%1 holds work done after this backup, which restoring would lose. Restore under another name and compare, or move the file away first.</source>
        <translation>%1 contient du travail fait après cette sauvegarde, que la restauration ferait perdre. Restaurez sous un autre nom et comparez, ou déplacez d’abord le fichier.</translation>
    </message>
    <message>
        <source>%1 could not be put aside.</source>
        <translation>%1 n’a pas pu être mis de côté.</translation>
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
        <source>The basket is empty: there is nothing to park.</source>
        <translation>Le panier est vide : il n’y a rien à mettre en attente.</translation>
    </message>
    <message>
        <source>That basket is no longer parked at this till.</source>
        <translation>Ce panier n’est plus en attente à cette caisse.</translation>
    </message>
    <message>
        <source>Another basket is being rung up: pay it or park it first.</source>
        <translation>Un autre panier est en cours : encaissez-le ou mettez-le d’abord en attente.</translation>
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
        <source>Line %1: “%2” is not a quantity.</source>
        <translation>Ligne %1 : « %2 » n’est pas une quantité.</translation>
    </message>
    <message>
        <source>The delivery note is empty.</source>
        <translation>Le bon de livraison est vide.</translation>
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
    <name>DemoMaker</name>
    <message>
        <source>Stopped: no file was made.</source>
        <translation>Arrêté : aucun fichier n’a été fait.</translation>
    </message>
</context>
<context>
    <name>DemoPeople</name>
    <message>
        <source>One shift missed: make it up by booking another one</source>
        <translation>Un créneau manqué : rattrapez-le en en réservant un autre</translation>
    </message>
    <message>
        <source>Two shifts missed and not made up</source>
        <translation>Deux créneaux manqués et non rattrapés</translation>
    </message>
    <message>
        <source>The 28 days to make them up are over</source>
        <translation>Les 28 jours pour rattraper sont passés</translation>
    </message>
    <message>
        <source>Exempted by the members’ office</source>
        <translation>Exemption du bureau des membres</translation>
    </message>
    <message>
        <source>A delay was given until the next shift</source>
        <translation>Un délai est accordé jusqu’au prochain créneau</translation>
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
    <name>ExportService</name>
    <message>
        <source>The folder %1 is not empty. Choose a new one, so that nothing is mixed up.</source>
        <translation>Le dossier %1 n’est pas vide. Choisissez-en un nouveau, pour ne rien mélanger.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
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
    <name>JournalStore</name>
    <message>
        <source>This entry was already reversed.</source>
        <translation>Cette écriture a déjà été extournée.</translation>
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
        <source>Receptions</source>
        <translation>Réceptions</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>À la boutique</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Les produits</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>La coopérative</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Les comptes</translation>
    </message>
    <message>
        <source>This shop’s file</source>
        <translation>Le fichier de la boutique</translation>
    </message>
</context>
<context>
    <name>PaymentRules</name>
    <message>
        <source>%1: that is not the amount of a payment.</source>
        <translation>%1 : ce n’est pas le montant d’un paiement.</translation>
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
        <source>Let a member shop against their standing</source>
        <translation>Laisser un membre faire ses courses malgré sa situation</translation>
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
        <source>This product no longer exists.</source>
        <translation>Ce produit n’existe plus.</translation>
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
    <name>ProductImportLine</name>
    <message>
        <source>Several products are named “%1”: give the line a code or a barcode.</source>
        <translation>Plusieurs produits se nomment « %1 » : donnez à la ligne un code ou un code-barres.</translation>
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
        <source>The date of %1 is short: %2.</source>
        <translation>La date de %1 est courte : %2.</translation>
    </message>
</context>
<context>
    <name>ReceptionService</name>
    <message>
        <source>There is no delivery number %1.</source>
        <translation>Il n’y a pas de livraison numéro %1.</translation>
    </message>
    <message>
        <source>This delivery is finished: its count can no longer change. Note a loss or a stock count instead.</source>
        <translation>Cette réception est terminée : son comptage ne peut plus changer. Notez plutôt une perte ou un comptage du stock.</translation>
    </message>
    <message>
        <source>This supplier is not known.</source>
        <translation>Ce fournisseur n’est pas connu.</translation>
    </message>
    <message>
        <source>Line %1 of the document: no product has the code %2 (%3).</source>
        <translation>Ligne %1 du document : aucun produit n’a le code %2 (%3).</translation>
    </message>
    <message>
        <source>Line %1 of the document repeats a product: it was left out.</source>
        <translation>La ligne %1 du document répète un produit : elle a été laissée de côté.</translation>
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
        <source>This scan was taken back.</source>
        <translation>Ce scan a été annulé.</translation>
    </message>
    <message>
        <source>This line is no longer there.</source>
        <translation>Cette ligne n’existe plus.</translation>
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
        <source>No scan of %1 waits on this delivery.</source>
        <translation>Aucun scan de %1 n’attend sur cette livraison.</translation>
    </message>
    <message>
        <source>This delivery was given up.</source>
        <translation>Cette livraison a été abandonnée.</translation>
    </message>
    <message>
        <source>Nothing was counted yet. Scan the goods first, or give this delivery up.</source>
        <translation>Rien n’a encore été compté. Scannez d’abord les articles, ou abandonnez cette livraison.</translation>
    </message>
</context>
<context>
    <name>ReceptionWords</name>
    <message>
        <source>The document %1 cannot be read.</source>
        <translation>Le document %1 ne peut pas être lu.</translation>
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
    <name>ReportService</name>
    <message>
        <source>The first day comes after the last one.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
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
        <source>Stock and its value</source>
        <translation>Stock et sa valeur</translation>
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
        <source>This key already belongs to ticket %1.</source>
        <translation>Cette clé appartient déjà au ticket %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
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
        <source>Sales are added up by product, family or day, not by “%1”.</source>
        <translation>Les ventes s’additionnent par produit (product), famille (family) ou jour (day), pas par « %1 ».</translation>
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
    <name>Session</name>
    <message>
        <source>%1 may not do this (“%2”). Ask a coordinator, or sign in as someone who may.</source>
        <translation>%1 n’a pas ce droit (« %2 »). Demandez à la coordination, ou connectez-vous avec un compte qui l’a.</translation>
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
    <name>TicketLayout</name>
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
        <source>Discount %1: %2</source>
        <translation>Remise %1 : %2</translation>
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
        <source>REFUND</source>
        <translation>REMBOURSEMENT</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Caisse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lines, total</source>
        <translation>
            <numerusform>%n ligne, total</numerusform>
            <numerusform>%n lignes, total</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
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
    <message>
        <source>A coordinator may allow it.</source>
        <translation>La coordination peut l’autoriser.</translation>
    </message>
</context>
<context>
    <name>TillPosting</name>
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
        <source>Cash put in or taken out</source>
        <translation>Espèces ajoutées ou retirées</translation>
    </message>
    <message>
        <source>Difference: %1</source>
        <translation>Écart : %1</translation>
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
    <name>Window</name>
    <message>
        <source>Open a shop</source>
        <translation>Ouvrir une boutique</translation>
    </message>
    <message>
        <source>Shops (*.cabas)</source>
        <translation>Boutiques (*.cabas)</translation>
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
        <source>%1 may not allow this: ask somebody else.</source>
        <translation>%1 ne peut pas l’autoriser : demandez à quelqu’un d’autre.</translation>
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
    <name>cabas::ui::Bands</name>
    <message>
        <source>1 of %1</source>
        <translation>1 sur %1</translation>
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
        <source>%1 taken out of the drawer</source>
        <translation>%1 pris dans le tiroir</translation>
    </message>
    <message>
        <source>%1 put into the drawer</source>
        <translation>%1 mis dans le tiroir</translation>
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
        <source>Sold today</source>
        <translation>Vendu ce jour</translation>
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
        <source>of %n lines</source>
        <translation>
            <numerusform>ligne sur %n</numerusform>
            <numerusform>lignes sur %n</numerusform>
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
        <source>%n unknown codes stay on the delivery.</source>
        <translation>
            <numerusform>%n code inconnu reste sur la livraison.</numerusform>
            <numerusform>%n codes inconnus restent sur la livraison.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × the next code</source>
        <translation>%1 × le prochain code</translation>
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
        <source>Scanned: %1</source>
        <translation>Scanné : %1</translation>
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
        <source>Lines counted</source>
        <translation>Lignes comptées</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Codes inconnus</translation>
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
        <translation>Reçue</translation>
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
    <name>cabas::ui::LastLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cabas::ui::LinePanel</name>
    <message>
        <source>Use by</source>
        <translation>À consommer avant le (DLC)</translation>
    </message>
    <message>
        <source>Best before</source>
        <translation>À consommer de préférence avant le</translation>
    </message>
    <message>
        <source>Supplier’s lot</source>
        <translation>Lot du fournisseur</translation>
    </message>
    <message>
        <source>Counted with this scan</source>
        <translation>Compté par ce scan</translation>
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
        <source>Write a day such as 02/04 or 02/04/2026.</source>
        <translation>Écrivez un jour comme 02/04 ou 02/04/2026.</translation>
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
    <name>cabas::ui::MemberCard</name>
    <message>
        <source>Prepaid account</source>
        <translation>Compte prépayé</translation>
    </message>
    <message>
        <source>Take the member off this sale</source>
        <translation>Retirer le membre de cette vente</translation>
    </message>
    <message>
        <source>No member yet</source>
        <translation>Pas encore de membre</translation>
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
    <name>cabas::ui::MoneyEdit</name>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <translation>Ce n’est pas un montant. Écrivez-le comme %1.</translation>
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
        <source>What lies in the drawer?</source>
        <translation>Qu’y a-t-il dans le tiroir ?</translation>
    </message>
    <message>
        <source>Count the coins and notes of the float, or type its sum under “Other amount”.</source>
        <translation>Comptez les pièces et les billets du fond de caisse, ou tapez sa somme dans « Autre somme ».</translation>
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
        <source>Exact</source>
        <translation>Compte juste</translation>
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
</context>
<context>
    <name>cabas::ui::PriceEdit</name>
    <message>
        <source>This is not a price. Write it like %1.</source>
        <translation>Ce n’est pas un prix. Écrivez-le comme %1.</translation>
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
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Mouvements</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
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
        <source>price</source>
        <translation>prix</translation>
    </message>
    <message>
        <source>price by the %1</source>
        <translation>prix au %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>en stock</translation>
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
        <source>Last cost, without VAT</source>
        <translation>Dernier coût HT</translation>
    </message>
    <message>
        <source>Value of the stock</source>
        <translation>Valeur du stock</translation>
    </message>
    <message>
        <source>Lots on the shelf</source>
        <translation>Lots en rayon</translation>
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
        <translation>DLC %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <translation>DDM %1</translation>
    </message>
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
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis le %1</translation>
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
        <source>no price</source>
        <translation>sans prix</translation>
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
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Nom ou code</translation>
    </message>
    <message>
        <source>No product here.</source>
        <translation>Aucun produit ici.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Montrer tous les produits</translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown code %1.</source>
        <translation>Code inconnu %1.</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
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
    <name>cabas::ui::ReceptionPage</name>
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
    <message>
        <source>Reception %1</source>
        <translation>Réception %1</translation>
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
        <source>Not counted</source>
        <translation>Pas compté</translation>
    </message>
    <message>
        <source>Unknown code, set aside</source>
        <translation>Code inconnu, gardé de côté</translation>
    </message>
    <message>
        <source>Say at the right what it is, or keep scanning.</source>
        <translation>Dites à droite ce que c’est, ou continuez à scanner.</translation>
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
        <source>Attached and counted</source>
        <translation>Rattaché et compté</translation>
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
    <message numerus="yes">
        <source>Reception finished: %n stock moves.</source>
        <translation>
            <numerusform>Réception terminée : %n mouvement de stock.</numerusform>
            <numerusform>Réception terminée : %n mouvements de stock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cabas::ui::ReceptionsPage</name>
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
        <source>Something arrives</source>
        <translation>Quelque chose arrive</translation>
    </message>
    <message>
        <source>Start a reception</source>
        <translation>Commencer une réception</translation>
    </message>
    <message>
        <source>Choose the supplier, or none for bread and small producers.</source>
        <translation>Choisissez le fournisseur, ou aucun pour le pain et les petits producteurs.</translation>
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
        <source>Add a delivery note (CSV)</source>
        <translation>Joindre un bon de livraison (CSV)</translation>
    </message>
    <message>
        <source>Start the reception</source>
        <translation>Commencer la réception</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Bon de livraison</translation>
    </message>
    <message>
        <source>Tables of text (*.csv *.txt);;All files (*)</source>
        <translation>Tableaux de texte (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file of yours and not too large.</source>
        <translation>%1 ne peut pas être lu. Vérifiez que c’est un de vos fichiers et qu’il n’est pas trop gros.</translation>
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
        <source>%n lines of the note match no product: see the buyers.</source>
        <translation>
            <numerusform>%n ligne du bon ne correspond à aucun produit : voyez l’équipe achats.</numerusform>
            <numerusform>%n lignes du bon ne correspondent à aucun produit : voyez l’équipe achats.</numerusform>
        </translation>
    </message>
    <message>
        <source>This delivery is received: its count is final.</source>
        <translation>Cette livraison est reçue : son comptage est définitif.</translation>
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
        <source>Account</source>
        <translation>Compte</translation>
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
        <source>Let them shop</source>
        <translation>Laisser acheter</translation>
    </message>
    <message>
        <source>Call a coordinator</source>
        <translation>Appeler la coordination</translation>
    </message>
    <message>
        <source>Sell without member</source>
        <translation>Vendre sans membre</translation>
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
    <name>cabas::ui::SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
    <name>cabas::ui::StockPanel</name>
    <message>
        <source>Where (shelf, back room)</source>
        <translation>Où (rayon, réserve)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <source>The file says %1.</source>
        <translation>Le fichier dit %1.</translation>
    </message>
    <message>
        <source>The file says %1; %2 will be left.</source>
        <translation>Le fichier dit %1 ; il restera %2.</translation>
    </message>
    <message>
        <source>The file says %1; the difference is %2.</source>
        <translation>Le fichier dit %1 ; l’écart est de %2.</translation>
    </message>
    <message>
        <source>Write how much.</source>
        <translation>Écrivez la quantité.</translation>
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
    <name>cabas::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>cabas::ui::UnknownPanel</name>
    <message>
        <source>Lines of this delivery</source>
        <translation>Lignes de cette livraison</translation>
    </message>
    <message>
        <source>Name of the product</source>
        <translation>Nom du produit</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Produits trouvés</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
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
        <source>I do not know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>Keep it on the delivery; the buyers will see it</source>
        <translation>À garder sur la livraison ; l’équipe achats le verra</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Unknown code, set aside · 1 of %1</source>
        <translation>Code inconnu, gardé de côté · 1 sur %1</translation>
    </message>
    <message>
        <source>Unknown code, set aside</source>
        <translation>Code inconnu, gardé de côté</translation>
    </message>
    <message>
        <source>Keep scanning, nothing is lost</source>
        <translation>Scannez encore, rien ne se perd</translation>
    </message>
    <message>
        <source>Attach to this line</source>
        <translation>Rattacher à cette ligne</translation>
    </message>
    <message>
        <source>Attach to this product</source>
        <translation>Rattacher à ce produit</translation>
    </message>
    <message>
        <source>Create the product</source>
        <translation>Créer le produit</translation>
    </message>
    <message>
        <source>Keep it aside</source>
        <translation>Garder de côté</translation>
    </message>
</context>
</TS>
