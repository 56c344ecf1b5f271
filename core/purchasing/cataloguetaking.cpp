// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/purchasing/cataloguetaking.h"

#include "core/access/auditstore.h"
#include "core/purchasing/cataloguecomparer.h"
#include "core/purchasing/differencerules.h"
#include "core/purchasing/priceproposer.h"
#include "core/purchasing/supplierarticlestore.h"
#include "core/purchasing/supplierstore.h"

#include <QJsonObject>

#include <algorithm>

namespace cabas {

namespace {

constexpr size_t articlesBetweenLooks = 500;

/// Gone because the file does not hold it, not because a line says so.
bool isAbsent(const CatalogueDifference &difference)
{
    return difference.kind == DifferenceKind::Gone && difference.after.line == 0;
}

} // namespace

CatalogueTaking::Fate CatalogueTaking::fateOf(const CatalogueDifference &difference,
                                              const CatalogueChoice &choice)
{
    if (choice.refused.contains(difference.key))
        return Fate::Refused;
    if (choice.taken)
        return choice.taken->contains(difference.key) ? Fate::Taken : Fate::Left;
    if (DifferenceRules::isProposed(difference))
        return Fate::Taken;
    return choice.tellsSuspicious && !isAbsent(difference) ? Fate::Told : Fate::Left;
}

void CatalogueTaking::count(const CatalogueDifference &difference, Fate fate)
{
    if (fate == Fate::Told) {
        m_run.refused.push_back(
            {difference.after.line, DifferenceRules::reason(difference), difference.key});
    } else if (isAbsent(difference)) {
        m_run.gone += fate == Fate::Taken ? 1 : 0;
    } else if (fate != Fate::Taken) {
        ++m_run.unchanged;
    } else if (difference.kind == DifferenceKind::New) {
        ++m_run.added;
    } else {
        ++m_run.changed;
    }
}

/// Notes the import once its figures are known: what is written refers to it.
void CatalogueTaking::note(const SupplierCatalogue &catalogue)
{
    m_run.supplier = m_supplier;
    m_run.fileName = m_source.fileName.left(200);
    m_run.format = catalogue.format;
    m_run.title = catalogue.title;
    m_run.read = catalogue.read;
    m_run.refusedCount = int(m_run.refused.size());
    m_run.at = m_session.now();
    m_run.id = CatalogueImportStore::add(m_tx, m_run, m_source.sha256, m_session.user());
    AuditStore::record(m_tx, m_session, "catalogue.import", u"supplier"_qs, m_supplier.value(),
                       {{u"import"_qs, m_run.id.value()},
                        {u"read"_qs, m_run.read},
                        {u"added"_qs, m_run.added},
                        {u"changed"_qs, m_run.changed},
                        {u"gone"_qs, m_run.gone},
                        {u"refused"_qs, m_run.refusedCount}});
}

Failure CatalogueTaking::stopped()
{
    return refused(tr("The import was stopped; nothing was changed."), u"cancelled"_qs);
}

Result<> CatalogueTaking::take(const SupplierCatalogue &catalogue, const CatalogueChoice &choice,
                               const Watch &watch)
{
    const auto part = [&](int from, int to) -> Watch {
        if (!watch)
            return {};
        return
            [&watch, from, to](int percent) { return watch(from + (to - from) * percent / 100); };
    };
    CABAS_LET(comparison,
              CatalogueComparer(m_tx, m_session, m_supplier).compare(catalogue, part(0, 30)));
    m_run.read = catalogue.read;
    m_run.unchanged = comparison.unchanged;
    m_run.refused = comparison.refused;
    m_run.warnings = comparison.warnings;
    m_run.format = catalogue.format;
    bool writes = false;
    for (CatalogueDifference &difference : comparison.differences) {
        correct(difference, choice);
        const Fate fate = fateOf(difference, choice);
        count(difference, fate);
        writes = writes || fate == Fate::Taken || fate == Fate::Refused;
    }
    std::stable_sort(m_run.refused.begin(), m_run.refused.end(),
                     [](const auto &a, const auto &b) { return a.line < b.line; });
    const bool isAll = m_run.refused.empty() || choice.partial;
    if (!writes || !isAll)
        return Ok{};
    note(catalogue);
    const Watch writing = part(30, 70);
    for (size_t at = 0; at < comparison.differences.size(); ++at) {
        const CatalogueDifference &difference = comparison.differences[at];
        const Fate fate = fateOf(difference, choice);
        if (fate == Fate::Taken)
            write(difference);
        else if (fate == Fate::Refused)
            refuse(difference);
        if (at % articlesBetweenLooks == 0 && writing &&
            !writing(int(at * 100 / comparison.differences.size())))
            return stopped();
    }
    CABAS_TRY(proposePrices(part(70, 99)));
    return watch && !watch(100) ? Result<>(stopped()) : Result<>(Ok{});
}

/// Puts the content that a person has seen on the package in place of the file's.
void CatalogueTaking::correct(CatalogueDifference &difference, const CatalogueChoice &choice)
{
    const auto content = choice.contents.constFind(difference.key);
    if (content == choice.contents.constEnd() || content->milli() <= 0 ||
        difference.after.contentUnit == Unit::Piece)
        return;
    m_wrongContents.insert(difference.key,
                           DifferenceRules::valueOf(difference.after, ArticlePart::Content));
    difference.after.content = *content;
}

void CatalogueTaking::write(const CatalogueDifference &difference)
{
    CatalogueChange change;
    change.key = difference.key;
    change.before = difference.before;
    SupplierArticleStore::put(m_tx, m_supplier, difference.after);
    writeItem(difference, change);
    CatalogueImportStore::addChange(m_tx, m_run.id, change);
    if (const QString wrong = m_wrongContents.value(difference.key); !wrong.isEmpty())
        SupplierArticleStore::refuse(m_tx, m_supplier, difference.key,
                                     DifferenceRules::partName(ArticlePart::Content), wrong,
                                     m_run.id);
}

/// What we pay for our own product, where the article is one of ours.
void CatalogueTaking::writeItem(const CatalogueDifference &difference, CatalogueChange &change)
{
    if (!difference.product)
        return;
    const auto item = CatalogueComparer::itemFor(m_supplier, *difference.product, difference.after);
    const std::optional<SupplierItem> present =
        SupplierStore::item(m_tx, m_supplier, difference.product->id);
    if (!item || item == present)
        return;
    const auto other = SupplierStore::itemByReference(m_tx, m_supplier, item->reference);
    if (other && other->product != item->product)
        return;
    change.product = difference.product->id;
    change.itemBefore = present;
    change.itemAfter = item;
    SupplierStore::setItem(m_tx, *item);
    if (!present || present->cost != item->cost)
        m_newCosts.push_back(item->product);
}

/// What the shelf should cost by the new costs, as a draft for a person to plan or throw away.
Result<> CatalogueTaking::proposePrices(const Watch &watch)
{
    CABAS_LET(batch, PriceProposer::draft(m_tx, m_session, m_supplier, m_run.id.value(), m_newCosts,
                                          watch));
    if (batch) {
        m_run.priceBatch = batch->id;
        m_run.pricesProposed = batch->lines;
    }
    return Ok{};
}

void CatalogueTaking::refuse(const CatalogueDifference &difference)
{
    const SupplierArticle &after = difference.after;
    if (difference.kind == DifferenceKind::New) {
        SupplierArticleStore::refuse(m_tx, m_supplier, difference.key, DifferenceRules::newPart(),
                                     DifferenceRules::newValue(after), m_run.id);
        return;
    }
    for (const ArticlePart part : difference.parts)
        SupplierArticleStore::refuse(m_tx, m_supplier, difference.key,
                                     DifferenceRules::partName(part),
                                     DifferenceRules::valueOf(after, part), m_run.id);
}

void CatalogueTaking::takeBack(Tx &tx, const CatalogueImportRun &run)
{
    for (const CatalogueChange &change : CatalogueImportStore::changes(tx, run.id, run.supplier)) {
        if (change.before)
            SupplierArticleStore::put(tx, run.supplier, *change.before);
        else
            SupplierArticleStore::remove(tx, run.supplier, change.key);
        const bool isOurs =
            change.product &&
            SupplierStore::item(tx, run.supplier, *change.product) == change.itemAfter;
        if (isOurs && change.itemBefore)
            SupplierStore::setItem(tx, *change.itemBefore);
        else if (isOurs)
            SupplierStore::removeItem(tx, run.supplier, *change.product);
    }
    SupplierArticleStore::forgetRefused(tx, run.id);
    PriceProposer::dropDrafts(tx, run.id.value());
}

} // namespace cabas
