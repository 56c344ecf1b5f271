// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/articlemapping.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace cabas {

namespace {

struct FieldWords {
    ArticleField field;
    const char *name;
    /// Headings of this column, folded, without signs; parted by commas.
    const char *headings;
};

constexpr std::array<FieldWords, 16> words{{
    {ArticleField::Reference, "reference",
     "reference,ref,reference fournisseur,ref fournisseur,reference article,ref article,"
     "code article,code produit,code,numero article,no article,n article,order number,"
     "item number,item code,product code,sku,artikelnummer,artikelnr,artikel nr,art nr,"
     "bestellnummer,article no,article number"},
    {ArticleField::Name, "name",
     "designation,libelle,nom,name,produit,product,article,description,nom du produit,"
     "nom produit,product name,libelle article,libelle produit,denomination,intitule,"
     "designation article,designation produit,bezeichnung,artikelbezeichnung,artikel,"
     "article name,item"},
    {ArticleField::Barcode, "barcode",
     "ean,ean13,ean 13,gtin,code barres,code barre,codebarre,gencod,gencode,barcode,ean uvc,"
     "ean unite,code ean,ean code,strichcode,upc,gtin uvc,ean piece,code barres unite"},
    {ArticleField::CartonBarcode, "carton_barcode",
     "ean colis,ean carton,dun14,dun 14,itf14,itf 14,gtin colis,gtin carton,gencod colis,"
     "code barres colis,code barres carton,case barcode,ean case,ean gebinde,ean14"},
    {ArticleField::Brand, "brand",
     "marque,brand,marke,manufacturer,fabricant,producteur,producer,hersteller,maker,merk"},
    {ArticleField::Package, "package",
     "conditionnement,packaging,gebinde,order unit,supplier order unit,pack,package,"
     "unite de commande,verpackung,colis"},
    {ArticleField::UnitWords, "unit_words",
     "unite,unit,contenance,format,poids,volume,einheit,inhalt,size,contenu,unite de vente,"
     "poids net,net weight,grammage,poids volume,poids net kg,weight,uvc,unite facturation"},
    {ArticleField::PackCount, "pack_count",
     "colisage,pcb,uvc par colis,par colis,nb par colis,unites par colis,pack size,case size,"
     "unit quantity,quantite par colis,uc par colis,ratios to supplier order unit,qte colis,"
     "gebindegrosse,ve,vpe,units per case,nombre par colis,nb colis,qte par colis"},
    {ArticleField::UnitPrice, "unit_price",
     "prix unitaire,prix unitaire ht,pu ht,pu,prix ht,prix,prix achat,prix d achat,"
     "prix d achat ht,prix achat ht,tarif,tarif ht,price,unit price,net price,price net,preis,"
     "einzelpreis,netto preis,nettopreis,ek,pa ht,cost,unit cost,prix net,prix net ht,"
     "prix uvc ht,prix de cession,prix ht uvc,pu net ht"},
    {ArticleField::PackPrice, "pack_price",
     "prix colis,prix colis ht,prix au colis,prix du colis,prix ht colis,case price,"
     "price per case,pack price,gebindepreis,prix carton,prix carton ht"},
    {ArticleField::MeasurePrice, "measure_price",
     "prix kg,prix au kg,prix au kilo,prix kg ht,prix ht kg,prix litre,prix au litre,prix kg l,"
     "prix au kg l,price per kg,kilopreis,prix kg ou l"},
    {ArticleField::Vat, "vat",
     "tva,taux tva,taux de tva,tva %,vat,vat rate,mwst,ust,btw,tax,code tva"},
    {ArticleField::Category, "category",
     "categorie,famille,rayon,category,family,warengruppe,gamme,department,groupe,univers"},
    {ArticleField::Origin, "origin",
     "origine,origin,pays,country,herkunft,provenance,pays d origine,country of origin,land"},
    {ArticleField::Quality, "quality",
     "label,labels,certification,quality,qualite,qualitat,verband,bio,mention,mentions"},
    {ArticleField::Available, "available",
     "avail,available,disponible,dispo,disponibilite,verfugbar,statut,status"},
}};

/// Headings that look like one of the above and are none.
constexpr const char *others =
    "price unit,minimum order quantity,group order unit,group order granularity,billing unit,"
    "prix conseille,prix de vente conseille,pvc,ppc,pvc ttc,prix ttc,prix de vente ttc,"
    "prix public,recommended price,rrp,uvp,pvp,consigne,deposit,pfand,note,remarque,poids brut,"
    "poids colis,unites par palette,colis par couche,colis par palette,date,ancien prix,"
    "ancien tarif,montant,total,quantite,quantity,commande,qte";

QString headingKey(const QString &heading)
{
    QString key = fold(heading.left(80));
    for (QChar &c : key) {
        if (!c.isLetterOrNumber())
            c = u' ';
    }
    return key.simplified();
}

struct Sense {
    ArticleField field;
    int score = 0; ///< 2: the heading itself, 1: words in it, 0: none
};

QHash<QString, std::optional<ArticleField>> makeExact()
{
    QHash<QString, std::optional<ArticleField>> exact;
    for (const FieldWords &field : words) {
        for (const QString &heading : QString::fromLatin1(field.headings).split(u','))
            exact.insert(heading, field.field);
    }
    for (const QString &heading : QString::fromLatin1(others).split(u','))
        exact.insert(heading, std::nullopt);
    return exact;
}

/// The longest known heading in the words of this one decides.
Sense senseOf(const QString &heading)
{
    static const QHash<QString, std::optional<ArticleField>> exact = makeExact();
    const QString key = headingKey(heading);
    if (key.isEmpty())
        return {ArticleField::Name, 0};
    if (const auto it = exact.find(key); it != exact.end())
        return {it->value_or(ArticleField::Name), it->has_value() ? 2 : 0};
    Sense best{ArticleField::Name, 0};
    qsizetype longest = 2;
    const QString padded = u' ' + key + u' ';
    for (auto it = exact.begin(); it != exact.end(); ++it) {
        if (it.key().size() > longest && padded.contains(u' ' + it.key() + u' ')) {
            longest = it.key().size();
            best = {it->value_or(ArticleField::Name), it->has_value() ? 1 : 0};
        }
    }
    return best;
}

} // namespace

std::optional<QString> ArticleMapping::heading(ArticleField field) const
{
    for (const Column &column : columns) {
        if (column.field == field)
            return column.heading;
    }
    return std::nullopt;
}

void ArticleMapping::set(ArticleField field, const QString &heading)
{
    std::erase_if(columns, [&](const Column &column) {
        return column.field == field || (!heading.isEmpty() && column.heading == heading);
    });
    if (!heading.isEmpty())
        columns.push_back({field, heading});
}

bool ArticleMapping::isEnough() const
{
    return heading(ArticleField::Name) &&
           (heading(ArticleField::UnitPrice) || heading(ArticleField::PackPrice) ||
            heading(ArticleField::MeasurePrice));
}

QJsonObject ArticleMapping::toJson() const
{
    QJsonObject json;
    for (const Column &column : columns)
        json.insert(ArticleFields::name(column.field), column.heading);
    return json;
}

ArticleMapping ArticleMapping::fromJson(const QJsonObject &json)
{
    ArticleMapping mapping;
    for (const ArticleField field : ArticleFields::all()) {
        const QString heading = json.value(ArticleFields::name(field)).toString();
        if (!heading.isEmpty())
            mapping.columns.push_back({field, heading});
    }
    return mapping;
}

const std::vector<ArticleField> &ArticleFields::all()
{
    static const std::vector<ArticleField> fields = [] {
        std::vector<ArticleField> list;
        for (const FieldWords &field : words)
            list.push_back(field.field);
        return list;
    }();
    return fields;
}

QString ArticleFields::name(ArticleField field)
{
    for (const FieldWords &entry : words) {
        if (entry.field == field)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

QString ArticleFields::title(ArticleField field)
{
    switch (field) {
    case ArticleField::Reference:
        return tr("Reference");
    case ArticleField::Name:
        return tr("Name");
    case ArticleField::Barcode:
        return tr("Barcode of one unit");
    case ArticleField::CartonBarcode:
        return tr("Barcode of the case");
    case ArticleField::Brand:
        return tr("Brand");
    case ArticleField::Package:
        return tr("Package in words (6 x 750 ml)");
    case ArticleField::UnitWords:
        return tr("Unit or content (500 g)");
    case ArticleField::PackCount:
        return tr("Units in one case");
    case ArticleField::UnitPrice:
        return tr("Price of one unit, VAT excluded");
    case ArticleField::PackPrice:
        return tr("Price of the case, VAT excluded");
    case ArticleField::MeasurePrice:
        return tr("Price per kg or L, VAT excluded");
    case ArticleField::Vat:
        return tr("VAT rate");
    case ArticleField::Category:
        return tr("Family");
    case ArticleField::Origin:
        return tr("Origin");
    case ArticleField::Quality:
        return tr("Labels");
    case ArticleField::Available:
        return tr("Available or not");
    }
    return {};
}

ArticleMapping ArticleFields::guess(const QStringList &headings)
{
    ArticleMapping mapping;
    for (const int wanted : {2, 1}) {
        for (const QString &heading : headings) {
            const Sense sense = senseOf(heading);
            const bool isUsed = std::any_of(
                mapping.columns.begin(), mapping.columns.end(), [&](const auto &column) {
                    return column.field == sense.field || column.heading == heading;
                });
            if (sense.score == wanted && !isUsed)
                mapping.columns.push_back({sense.field, heading});
        }
    }
    std::sort(mapping.columns.begin(), mapping.columns.end(),
              [](const auto &a, const auto &b) { return a.field < b.field; });
    return mapping;
}

int ArticleFields::known(const QStringList &cells)
{
    return int(guess(cells).columns.size());
}

} // namespace cabas
