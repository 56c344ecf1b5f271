// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/findservice.h"

#include "core/accounting/journalstore.h"
#include "core/base/text.h"
#include "core/catalog/catalogstore.h"
#include "core/members/memberstore.h"
#include "core/purchasing/supplierstore.h"
#include "core/search/findrules.h"
#include "core/search/findstore.h"

namespace cabas {

namespace {

constexpr int perKind = 6;
constexpr int ofASupplier = 2;
constexpr int choicesPerWord = 4;
constexpr int correctionsTried = 12;
constexpr int amountDays = 8;

/// One search: what was typed, and by whom.
struct Search {
    Tx &tx;
    const Session &session;
    QString typed;
    QString folded;
};

/// The rank of a name, or that of a mistake forgiven: the index found it by other words.
FoundRank rankOf(const QString &name, const QString &folded)
{
    return FindRules::rank(fold(name), folded).value_or(FoundRank::Typo);
}

/// Asks `look` for what was typed and, where there is nothing, for what was probably meant.
template <typename Look>
void withMistakes(const Search &search, const WordBook &book, Look look)
{
    if (look(search.typed) > 0)
        return;
    std::vector<QStringList> meant;
    for (const QString &word : wordsOf(search.folded))
        meant.push_back(word.size() < 3 ? QStringList{word} : book.meant(word, choicesPerWord));
    int hits = 0;
    for (const QString &text : FindRules::corrected(meant, correctionsTried)) {
        if (hits < perKind)
            hits += look(text);
    }
}

void findProducts(const Search &search, const WordBook &book, std::vector<Found> &found)
{
    const QDate day = search.session.today();
    const auto take = [&](const Product &product, FoundRank rank) {
        Found hit{FoundKind::Product, product.id.value(), {}, product.name, product.code};
        hit.amount = product.price;
        hit.unit = product.unit;
        hit.rank = rank;
        found.push_back(hit);
    };
    if (const auto hit = CatalogStore::findByCode(search.tx, search.typed, day))
        take(hit->product, FoundRank::Whole);
    withMistakes(search, book, [&](const QString &text) {
        const auto products = CatalogStore::search(search.tx, text, day, perKind);
        for (const Product &product : products)
            take(product, rankOf(product.name, search.folded));
        return int(products.size());
    });
}

void findMembers(const Search &search, const WordBook &book, std::vector<Found> &found)
{
    withMistakes(search, book, [&](const QString &text) {
        const auto members = MemberStore::search(search.tx, text, perKind);
        for (const Member &member : members) {
            Found hit{FoundKind::Member, member.id.value(), {}, member.name};
            hit.code = QString::number(member.number);
            hit.rank =
                hit.code == search.typed ? FoundRank::Whole : rankOf(member.name, search.folded);
            found.push_back(hit);
        }
        return int(members.size());
    });
}

void append(std::vector<Found> &found, const std::vector<Found> &more)
{
    found.insert(found.end(), more.begin(), more.end());
}

/// Suppliers and, of the two best, the newest documents.
void findSuppliers(const Search &search, const WordBook &book, std::vector<Found> &found)
{
    std::vector<SupplierId> best;
    withMistakes(search, book, [&](const QString &text) {
        const auto suppliers = SupplierStore::search(search.tx, text, perKind);
        for (const Supplier &supplier : suppliers) {
            Found hit{FoundKind::Supplier, supplier.id.value(), {}, supplier.name, supplier.code};
            hit.rank = rankOf(supplier.name, search.folded);
            found.push_back(hit);
            best.push_back(supplier.id);
        }
        return int(suppliers.size());
    });
    best.resize(std::min(best.size(), size_t(ofASupplier)), SupplierId(0));
    for (const SupplierId id : best) {
        if (search.session.may(Permission::Receive))
            append(found, FindStore::deliveriesOf(search.tx, id, ofASupplier));
        if (search.session.may(Permission::Order))
            append(found, FindStore::ordersOf(search.tx, id, ofASupplier));
        if (search.session.may(Permission::ViewBooks))
            append(found, FindStore::invoicesOf(search.tx, id, ofASupplier));
    }
}

void findDocuments(const Search &search, std::vector<Found> &found)
{
    const Session &session = search.session;
    const QDate since = session.today().addDays(1 - amountDays);
    if (session.may(Permission::Receive))
        append(found, FindStore::deliveries(search.tx, search.typed, perKind));
    if (session.may(Permission::Order))
        append(found, FindStore::orders(search.tx, search.typed, perKind));
    if (session.may(Permission::Sell) || session.may(Permission::ViewReports))
        append(found, FindStore::tickets(search.tx, search.typed, since, perKind));
    if (!session.may(Permission::ViewBooks))
        return;
    append(found, FindStore::invoices(search.tx, search.typed, perKind));
    append(found, FindStore::entries(search.tx, search.typed, perKind));
    for (const Account &account : AccountStore::search(search.tx, search.typed, perKind)) {
        Found hit{FoundKind::Account, 0, account.number, account.label, account.number};
        hit.rank = account.number == search.typed            ? FoundRank::Whole
                   : account.number.startsWith(search.typed) ? FoundRank::Words
                                                             : rankOf(account.label, search.folded);
        found.push_back(hit);
    }
}

} // namespace

Result<NameBooks> FindService::names(const Session &session) const
{
    return m_db.read([&](Tx &tx) {
        NameBooks books;
        if (session.may(Permission::ViewStock)) {
            books.products = FindStore::productWords(tx);
            books.suppliers = FindStore::supplierWords(tx);
        }
        if (session.may(Permission::ViewMembers))
            books.members = FindStore::memberWords(tx);
        return books;
    });
}

Result<std::vector<Found>> FindService::find(const Session &session, const NameBooks &books,
                                             const QString &typed) const
{
    return m_db.read([&](Tx &tx) {
        const QString text = cleaned(typed);
        const Search search{tx, session, text, fold(text)};
        std::vector<Found> found;
        if (search.folded.isEmpty())
            return found;
        if (session.may(Permission::ViewStock)) {
            findProducts(search, books.products, found);
            findSuppliers(search, books.suppliers, found);
        }
        if (session.may(Permission::ViewMembers))
            findMembers(search, books.members, found);
        findDocuments(search, found);
        return FindRules::inOrder(std::move(found), perKind);
    });
}

Result<QString> FindService::nameOf(const Session &session, FoundKind kind, qint64 id) const
{
    return m_db.read([&](Tx &tx) -> QString {
        if (kind == FoundKind::Product && session.may(Permission::ViewStock)) {
            const auto product = CatalogStore::find(tx, ProductId(id), session.today());
            return product ? product->name : QString();
        }
        if (kind == FoundKind::Member && session.may(Permission::ViewMembers)) {
            const auto member = MemberStore::find(tx, MemberId(id));
            return member ? member->name : QString();
        }
        if (kind == FoundKind::Supplier && session.may(Permission::ViewStock)) {
            const auto supplier = SupplierStore::find(tx, SupplierId(id));
            return supplier ? supplier->name : QString();
        }
        return {};
    });
}

} // namespace cabas
