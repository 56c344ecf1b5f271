<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
    <name>Session</name>
    <message>
        <source>%1 may not do this (“%2”). Ask a coordinator, or sign in as someone who may.</source>
        <translation>%1 n’a pas ce droit (« %2 »). Demandez à la coordination, ou connectez-vous avec un compte qui l’a.</translation>
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
</TS>
