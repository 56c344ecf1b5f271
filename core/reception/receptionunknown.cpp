// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/auditstore.h"
#include "core/barcode/gtin.h"
#include "core/barcode/scan.h"
#include "core/base/text.h"
#include "core/catalog/barcoderulestore.h"
#include "core/catalog/catalogrules.h"
#include "core/catalog/catalogstore.h"
#include "core/catalog/instorecodeentry.h"
#include "core/catalog/labelqueuestore.h"
#include "core/purchasing/announcedlinestore.h"
#include "core/purchasing/cratestore.h"
#include "core/purchasing/deliverystore.h"
#include "core/purchasing/priceproposer.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierstore.h"
#include "core/purchasing/unknowncodestore.h"
#include "core/reception/creditclaims.h"
#include "core/reception/deliverycrates.h"
#include "core/reception/orderdelivery.h"
#include "core/reception/receptionservice.h"
#include "core/special/specialarrivals.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

constexpr int longestNote = 200;
constexpr int mostLabels = 500;

Result<Delivery> standing(Tx &tx, DeliveryId id)
{
    DeliveryStore::lock(tx, id);
    const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
    if (!delivery)
        return notFound(ReceptionService::tr("There is no delivery number %1.").arg(id.value()));
    if (delivery->state == DeliveryState::Abandoned)
        return refused(ReceptionService::tr("This delivery was abandoned."), u"finished"_qs);
    return *delivery;
}

Result<> checkLabels(int labels)
{
    if (labels < 0 || labels > mostLabels)
        return refused(ReceptionService::tr("Up to %1 labels are printed at once.").arg(mostLabels),
                       u"labels"_qs);
    return Ok{};
}

std::vector<CodeCandidate> candidatesOf(Tx &tx, DeliveryId id)
{
    std::vector<CodeCandidate> found;
    for (const AnnouncedLine &line : AnnouncedLineStore::waiting(tx, id)) {
        CodeCandidate candidate;
        candidate.announced = line.id;
        candidate.name = line.name.isEmpty() ? line.reference : line.name;
        candidate.pack = line.pack.value_or(Quantity::units(1));
        candidate.expected = line.inPacks ? packsOf(line.quantity, candidate.pack) : line.quantity;
        candidate.hasCode = Gtin::parse(line.code).has_value();
        found.push_back(candidate);
    }
    const std::set<ProductId> coded = UnknownCodeStore::withBarcode(tx, id);
    for (const DeliveryLine &line : DeliveryStore::lines(tx, id)) {
        if (!line.received.isZero())
            continue;
        found.push_back({line.product, std::nullopt, line.productName, line.unit,
                         line.expected.value_or(Quantity()), line.pack,
                         coded.contains(line.product)});
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return !left.hasCode && right.hasCode;
    });
    return found;
}

void takeArticle(CodeGuess &guess, const SupplierArticle &article, const QString &printed)
{
    guess.source = GuessSource::Catalogue;
    guess.draft.name = article.name;
    guess.draft.unit = unitName(article.unit);
    guess.draft.pack = article.pack;
    guess.maker = article.brand;
    guess.reference = article.reference;
    guess.cost = article.cost;
    if (article.vatBp)
        guess.vat = {*article.vatBp, {}, {}, false};
    guess.isCarton = article.cartonBarcode == printed && article.barcode != printed;
}

void takeAnnounced(CodeGuess &guess, const AnnouncedLine &line)
{
    if (guess.source == GuessSource::Nobody) {
        guess.source = GuessSource::Document;
        guess.draft.name = line.name;
        guess.draft.pack = line.pack.value_or(Quantity::units(1));
    }
    if (guess.reference.isEmpty())
        guess.reference = line.reference;
    if (!line.inPacks && !line.cost.isZero())
        guess.cost = line.cost;
}

QString familyName(Tx &tx, const std::optional<FamilyId> &id)
{
    for (const Family &family : CatalogStore::families(tx)) {
        if (id == family.id)
            return family.name;
    }
    return {};
}

/// What the shop's rules of prices make of what is known by now.
void price(Tx &tx, const Delivery &delivery, const std::optional<FamilyId> &family,
           CodeGuess &guess)
{
    const PriceProposer proposer = PriceProposer::load(tx);
    if (!proposer.hasChain() || guess.cost.isZero())
        return;
    PriceBasis basis;
    basis.family = family;
    basis.supplier = delivery.supplier;
    basis.vatBp = guess.vat.rateBp;
    basis.cost = guess.cost;
    const Result<PriceProof> proof = proposer.proof(basis);
    if (!proof || proof->price.isZero())
        return;
    guess.shelf = proof->price;
    guess.margin = proof->margin;
}

/// How the supplier sells what was made, by what is known of it.
void noteOffer(Tx &tx, const Session &session, const Delivery &delivery, const Product &product,
               const NewGoods &goods, const std::optional<AnnouncedLine> &announced)
{
    if (!delivery.supplier)
        return;
    SupplierItem item{*delivery.supplier, product.id, goods.reference, product.pack, goods.cost};
    if (announced && item.reference.isEmpty())
        item.reference = announced->reference;
    if (announced && item.cost.isZero() && !announced->inPacks)
        item.cost = announced->cost;
    if (item.reference.isEmpty() && item.cost.isZero())
        return;
    if (SupplierStore::itemByReference(tx, item.supplier, item.reference))
        item.reference.clear(); // another product's already
    SupplierStore::setItem(tx, item);
    if (!item.cost.isZero())
        SupplierStore::noteCost(tx, {item.supplier, product.id, session.today(), item.cost,
                                     u"delivery"_qs, session.user(), session.now()});
}

} // namespace

QString ReceptionService::keyOf(Tx &tx, const Session &session, const QString &code)
{
    const ScanResult read = parseScan(code, BarcodeRuleStore::all(tx), session.today().year());
    return CatalogStore::codeKey(read.ok ? read.key() : code);
}

Result<CodeGuess> ReceptionService::guess(const Session &session, DeliveryId id,
                                          const QString &code,
                                          const std::optional<OpenFoodProposal> &food)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.read([&](Tx &tx) -> Result<CodeGuess> {
        const std::optional<Delivery> delivery = DeliveryStore::head(tx, id);
        if (!delivery)
            return notFound(tr("There is no delivery number %1.").arg(id.value()));
        CodeGuess guess;
        guess.lines = candidatesOf(tx, id);
        const QString key = keyOf(tx, session, code);
        const std::optional<Gtin> gtin = Gtin::parse(key);
        const QString printed = gtin ? gtin->printed() : code.trimmed();
        guess.draft.barcode = code.trimmed();
        guess.isCarton = gtin && gtin->indicator() >= 1 && gtin->indicator() <= 8;
        if (!gtin && CatalogRules::checkName(code.trimmed()))
            guess.draft.name = code.trimmed();
        std::optional<FamilyId> family;
        if (food) {
            guess.source = GuessSource::OpenFood;
            guess.draft.name = food->name;
            guess.maker = food->sheet.brand;
            guess.vat = food->vat;
            family = food->family;
        }
        // The supplier's own words are surer than open data's.
        for (const QString &each : {printed, printed.rightJustified(13, u'0'), code.trimmed()}) {
            const auto article =
                delivery->supplier && guess.source != GuessSource::Catalogue
                    ? SupplierArticleStore::withBarcode(tx, *delivery->supplier, each)
                    : std::nullopt;
            if (article)
                takeArticle(guess, *article, each);
        }
        for (const AnnouncedLine &line : AnnouncedLineStore::waitingFor(tx, id, key))
            takeAnnounced(guess, line);
        guess.draft.family = familyName(tx, family);
        if (!food && guess.source != GuessSource::Catalogue)
            guess.vat = VatRules::advise(guess.draft.name, guess.draft.family);
        guess.draft.vatBp = guess.vat.rateBp;
        price(tx, *delivery, family, guess);
        if (guess.shelf)
            guess.draft.price = *guess.shelf;
        return guess;
    });
}

Result<DeliveryLine> ReceptionService::giveScans(Tx &tx, const Session &session,
                                                 const Delivery &delivery, const QString &code,
                                                 const Product &product, Quantity pack, bool learns)
{
    const QString key = keyOf(tx, session, code);
    std::vector<DeliveryScan> scans = DeliveryStore::unresolvedScans(tx, delivery.id, key);
    if (scans.empty())
        return notFound(tr("No scan of %1 waits on this delivery.").arg(code));
    CABAS_TRY(CatalogRules::checkPack(pack, product.unit));
    if (learns && !CatalogStore::ownerOfCode(tx, key)) {
        CABAS_TRY(ProductEntry::checkFree(tx, key, product.id));
        const bool isUnit = pack == Quantity::units(1);
        ProductEntry::keepCode(
            tx, session, product.id,
            {key, isUnit ? CodeKind::Unit : CodeKind::Carton, pack, code.trimmed()});
    }
    const DeliveryLine line = lineFor(tx, delivery, product);
    for (DeliveryScan &scan : scans) {
        // What was weighed is a weight, whatever the code stands for.
        if (pack != Quantity::units(1) && !scan.gross) {
            scan.packs = scan.quantity;
            scan.quantity = packsOf(scan.packs, pack);
        }
        CABAS_TRY(ReceptionRules::checkQuantity(product, scan.quantity));
        scan.line = line.id;
        DeliveryStore::resolveScan(tx, scan);
        DeliveryStore::addReceived(tx, line.id, scan.quantity);
    }
    if (delivery.state == DeliveryState::Counting)
        adoptAnnounced(tx, session, delivery, product.id, key);
    const DeliveryLine counted = *DeliveryStore::line(tx, line.id);
    if (delivery.state == DeliveryState::Finished) {
        post(tx, session, delivery, {counted}, {scans});
        std::vector<DeliveryCrates::Came> came;
        for (const DeliveryScan &scan : scans)
            came.push_back({counted, CrateStore::ofScan(tx, scan.id)});
        DeliveryCrates::receive(tx, session, delivery, came);
        OrderDelivery::settle(tx, session, delivery.id);
        CreditClaims::renew(tx, session, delivery.id);
        SpecialArrivals::settle(tx, session, delivery.id);
    }
    AuditStore::record(tx, session, "reception.attach", u"delivery"_qs, delivery.id.value(),
                       {{u"product"_qs, product.id.value()}});
    tx.touch(Topic::Catalog);
    return counted;
}

Result<DeliveryLine> ReceptionService::attach(const Session &session, DeliveryId id,
                                              const QString &code, ProductId productId,
                                              Quantity pack)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<DeliveryLine> {
        CABAS_LET(delivery, standing(tx, id));
        const std::optional<Product> product = CatalogStore::find(tx, productId, session.today());
        if (!product)
            return notFound(tr("This product is no longer in the catalogue."));
        return giveScans(tx, session, delivery, code, *product, pack, true);
    });
}

Result<OwnNumber> ReceptionService::makeProduct(const Session &session, DeliveryId id,
                                                const QString &code, const NewGoods &goods)
{
    CABAS_TRY(session.require(Permission::Receive));
    CABAS_TRY(session.require(Permission::EditProducts));
    return m_db.write([&](Tx &tx) -> Result<OwnNumber> {
        CABAS_LET(delivery, standing(tx, id));
        CABAS_TRY(checkLabels(goods.labels));
        if (code.isEmpty() && !goods.announced)
            return notFound(tr("This line is no longer there."));
        ProductDraft draft = goods.draft;
        draft.barcode.clear();
        draft.supplier = delivery.supplier;
        CABAS_LET(product, ProductEntry::add(tx, session, draft));
        const std::optional<AnnouncedLine> announced =
            goods.announced && delivery.state == DeliveryState::Counting
                ? AnnouncedLineStore::find(tx, *goods.announced)
                : std::nullopt;
        noteOffer(tx, session, delivery, product, goods, announced);
        if (announced && announced->delivery == delivery.id)
            AnnouncedLineStore::resolve(tx, announced->id,
                                        announce(tx, session, delivery, product.id, *announced));
        OwnNumber answer;
        if (goods.ownNumber) {
            CABAS_LET(given, InStoreCodeEntry::give(tx, session, product));
            answer.code = given.shown;
            answer.labels = goods.labels;
        }
        if (code.isEmpty()) {
            answer.line = lineFor(tx, delivery, product);
        } else {
            CABAS_LET(line, giveScans(tx, session, delivery, code, product, goods.pack,
                                      !goods.ownNumber));
            answer.line = line;
        }
        LabelQueueStore::queue(tx,
                               {LabelRequestId(0), product.id, LabelReason::New, session.today(),
                                session.now(), session.user(), std::max(1, answer.labels)});
        return answer;
    });
}

Result<OwnNumber> ReceptionService::giveOwnNumber(const Session &session, DeliveryId id,
                                                  const QString &code, ProductId productId,
                                                  int labels)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<OwnNumber> {
        CABAS_LET(delivery, standing(tx, id));
        CABAS_TRY(checkLabels(labels));
        const std::optional<Product> product = CatalogStore::find(tx, productId, session.today());
        if (!product)
            return notFound(tr("This product is no longer in the catalogue."));
        OwnNumber answer;
        answer.code = CatalogStore::barcodeOf(tx, productId);
        if (answer.code.isEmpty()) {
            CABAS_TRY(session.require(Permission::EditProducts));
            CABAS_LET(given, InStoreCodeEntry::give(tx, session, *product));
            answer.code = given.shown;
        }
        CABAS_LET(line,
                  giveScans(tx, session, delivery, code, *product, Quantity::units(1), false));
        answer.line = line;
        answer.labels = labels;
        if (labels > 0)
            LabelQueueStore::queue(tx, {LabelRequestId(0), productId, LabelReason::Asked,
                                        session.today(), session.now(), session.user(), labels});
        return answer;
    });
}

Result<> ReceptionService::setAside(const Session &session, DeliveryId id, const QString &code,
                                    const QString &note)
{
    CABAS_TRY(session.require(Permission::Receive));
    return m_db.write([&](Tx &tx) -> Result<> {
        CABAS_LET(delivery, standing(tx, id));
        const QString words = cleaned(note);
        if (words.isEmpty() || words.size() > longestNote)
            return refused(tr("Say in 1 to %1 characters what you saw.").arg(longestNote),
                           u"note"_qs);
        const QString key = keyOf(tx, session, code);
        if (DeliveryStore::unresolvedScans(tx, id, key).empty())
            return notFound(tr("No scan of %1 waits on this delivery.").arg(code));
        UnknownCodeStore::note(tx, delivery.id, key, words, session.now(), session.user());
        AuditStore::record(tx, session, "reception.set_aside", u"delivery"_qs, id.value(),
                           {{u"code"_qs, key}});
        return Ok{};
    });
}

} // namespace cabas
