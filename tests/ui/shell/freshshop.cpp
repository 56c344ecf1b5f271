// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/freshshop.h"

#include "app/shop.h"
#include "app/shopmaker.h"
#include "core/catalog/catalogservice.h"
#include "core/members/memberservice.h"

#include <QtGlobal>

namespace cabas::test {

namespace {

struct Goods {
    const char *code;
    const char *name;
    const char *barcode;
    qint64 cents;
    int vatBp;
    const char *unit;
};

constexpr Goods goods[]{
    {"JAM", "Confiture de fraises", "3760042180333", 380, 550, "piece"},
    {"CAR", "Carottes", "2212345000005", 250, 550, "kg"},
    {"TOM", "Tomme de brebis", "2312345000002", 1890, 550, "kg"},
    {"SAV", "Savon d'Alep", "", 600, 2000, "piece"},
    {"QUI", "Quiche du jour", "3760042180340", 1055, 1000, "piece"},
    {"JOU", "Le journal du coin", "3760042180357", 250, 210, "piece"},
    {"LEN", "Lentilles vertes", "3760042180364", 320, 550, "piece"},
    {"RIZ", "Riz rond", "3760042180371", 290, 550, "piece"},
    {"FAR", "Farine T80", "3760042180388", 215, 550, "piece"},
    {"HUI", "Huile de tournesol", "3760042180395", 490, 550, "piece"},
    {"CAF", "Café moulu", "3760042180401", 640, 550, "piece"},
    {"THE", "Thé vert", "3760042180418", 560, 550, "piece"},
    {"MIE", "Miel de forêt", "3760042180425", 890, 550, "piece"},
    {"LAI", "Lait entier", "3760042180432", 135, 550, "piece"},
    {"OEU", "Œufs par six", "3760042180449", 285, 550, "piece"},
    {"BIE", "Bière ambrée", "3760042180456", 310, 2000, "piece"},
    {"VIN", "Vin rouge", "3760042180463", 750, 2000, "piece"},
    {"LES", "Lessive liquide", "3760042180470", 980, 2000, "piece"},
    {"POM", "Pommes", "2212346000004", 290, 550, "kg"},
    {"NOI", "Noix en vrac", "2212347000003", 1290, 550, "kg"},
};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.failure().message));
    return std::move(result).value();
}

} // namespace

QDateTime FreshShop::morning()
{
    return QDateTime(QDate(2026, 3, 10), QTime(8, 0), Qt::UTC);
}

FreshShop::FreshShop()
{
    NewShop wanted;
    wanted.name = u"La Première Feuille"_qs;
    wanted.language = u"fr"_qs;
    wanted.sandbox = true;
    wanted.now = morning();
    wanted.keysFolder = folder();
    wanted.pinCost = PinCost::least();
    must(ShopMaker::make(path(), wanted));
    const auto shop = must(Shop::open(path(), {folder(), morning(), {}}));
    const Session owner = must(shop->ownerSession());
    CatalogService catalog(shop->db());
    for (const Goods &one : goods) {
        ProductDraft draft;
        draft.code = QString::fromUtf8(one.code);
        draft.name = QString::fromUtf8(one.name);
        draft.barcode = QString::fromUtf8(one.barcode);
        draft.price = Money::fromCents(one.cents);
        draft.vatBp = one.vatBp;
        draft.unit = QString::fromUtf8(one.unit);
        const Product product = must(catalog.add(owner, draft));
        if (draft.barcode == jam())
            must(catalog.addCode(owner, product.id, jamCarton(), Quantity::units(12)));
    }
    NewMember ada;
    ada.name = u"Ada Fougère"_qs;
    m_badge = must(MemberService(shop->db()).add(owner, ada)).member.badge;
}

} // namespace cabas::test
