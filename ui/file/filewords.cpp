// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/filewords.h"

#include "core/base/language.h"

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

struct CheckWords {
    const char *name;
    const char *title;
    const char *detail;
};

constexpr std::array<CheckWords, 20> checks{{
    {"database", QT_TRANSLATE_NOOP("FileWords", "The file itself is sound"),
     QT_TRANSLATE_NOOP("FileWords", "each page of it, each index")},
    {"foreign_keys", QT_TRANSLATE_NOOP("FileWords", "Nothing refers to something missing"),
     QT_TRANSLATE_NOOP("FileWords", "each line still has its document")},
    {"schema", QT_TRANSLATE_NOOP("FileWords", "Its protections are in place"),
     QT_TRANSLATE_NOOP("FileWords", "tables and locks as the program made them")},
    {"chains", QT_TRANSLATE_NOOP("FileWords", "Nothing posted was changed"),
     QT_TRANSLATE_NOOP("FileWords", "tickets, stock, entries, accounts: link by link")},
    {"chain_heads", QT_TRANSLATE_NOOP("FileWords", "Nothing was cut off at the end"),
     QT_TRANSLATE_NOOP("FileWords", "what each closing had recorded is still there")},
    {"signatures", QT_TRANSLATE_NOOP("FileWords", "Each closing carries its signature"),
     QT_TRANSLATE_NOOP("FileWords", "by a key of this shop")},
    {"keys", QT_TRANSLATE_NOOP("FileWords", "The signing keys are the shop’s"),
     QT_TRANSLATE_NOOP("FileWords", "each began as the journal says")},
    {"entries", QT_TRANSLATE_NOOP("FileWords", "Debit equals credit, entry by entry"),
     QT_TRANSLATE_NOOP("FileWords", "each in its fiscal year")},
    {"balances", QT_TRANSLATE_NOOP("FileWords", "The balances shown are those recomputed"),
     QT_TRANSLATE_NOOP("FileWords", "account by account")},
    {"matchings", QT_TRANSLATE_NOOP("FileWords", "What was matched settles each other"),
     QT_TRANSLATE_NOOP("FileWords", "letter by letter, to the cent")},
    {"attachments", QT_TRANSLATE_NOOP("FileWords", "The papers of entries are untouched"),
     QT_TRANSLATE_NOOP("FileWords", "each read again against its hash")},
    {"stock", QT_TRANSLATE_NOOP("FileWords", "The stock is the sum of its moves"),
     QT_TRANSLATE_NOOP("FileWords", "quantity and value, product by product")},
    {"stock_days", QT_TRANSLATE_NOOP("FileWords", "Each day knows its moves"),
     QT_TRANSLATE_NOOP("FileWords", "the first and the last, day by day")},
    {"stock_walks", QT_TRANSLATE_NOOP("FileWords", "Each move knows the one before it"),
     QT_TRANSLATE_NOOP("FileWords", "product by product")},
    {"lots", QT_TRANSLATE_NOOP("FileWords", "Each lot is the sum of its moves"),
     QT_TRANSLATE_NOOP("FileWords", "lot by lot")},
    {"member_balances",
     QT_TRANSLATE_NOOP("FileWords", "Members’ accounts are the sum of their moves"),
     QT_TRANSLATE_NOOP("FileWords", "member by member")},
    {"standing", QT_TRANSLATE_NOOP("FileWords", "Members’ standing follows day by day"),
     QT_TRANSLATE_NOOP("FileWords", "no day counted twice")},
    {"numbering", QT_TRANSLATE_NOOP("FileWords", "Numbers follow without a gap"),
     QT_TRANSLATE_NOOP("FileWords", "tickets and entries")},
    {"tickets", QT_TRANSLATE_NOOP("FileWords", "Each ticket adds up"),
     QT_TRANSLATE_NOOP("FileWords", "lines, VAT and payments")},
    {"closings", QT_TRANSLATE_NOOP("FileWords", "Each closing is the sum of its tickets"),
     QT_TRANSLATE_NOOP("FileWords", "totals, VAT, means of payment")},
}};

constexpr std::array<std::pair<const char *, const char *>, 11> counts{{
    {"users", QT_TRANSLATE_NOOP("FileWords", "People who sign in")},
    {"products", QT_TRANSLATE_NOOP("FileWords", "Products")},
    {"suppliers", QT_TRANSLATE_NOOP("FileWords", "Suppliers")},
    {"members", QT_TRANSLATE_NOOP("FileWords", "Members")},
    {"tills", QT_TRANSLATE_NOOP("FileWords", "Tills")},
    {"deliveries", QT_TRANSLATE_NOOP("FileWords", "Deliveries")},
    {"tickets", QT_TRANSLATE_NOOP("FileWords", "Tickets")},
    {"closings", QT_TRANSLATE_NOOP("FileWords", "Closings")},
    {"stock_moves", QT_TRANSLATE_NOOP("FileWords", "Stock moves")},
    {"entries", QT_TRANSLATE_NOOP("FileWords", "Journal entries")},
    {"audit", QT_TRANSLATE_NOOP("FileWords", "Lines of who did what")},
}};

const CheckWords *wordsOf(const QString &name)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const CheckWords &words) {
        return name == QLatin1String(words.name);
    });
    return found == checks.end() ? nullptr : &*found;
}

} // namespace

QString FileWords::check(const QString &name)
{
    const CheckWords *words = wordsOf(name);
    return words == nullptr ? name : tr(words->title);
}

QString FileWords::checkDetail(const QString &name)
{
    const CheckWords *words = wordsOf(name);
    return words == nullptr ? QString() : tr(words->detail);
}

QString FileWords::age(const QDateTime &then, const QDateTime &now)
{
    const qint64 minutes = then.secsTo(now) / 60;
    if (minutes < 1)
        return tr("just now");
    if (minutes < 60)
        return tr("%n min ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return tr("%n h ago", nullptr, int(minutes / 60));
    return tr("%n days ago", nullptr, int(minutes / 60 / 24));
}

QString FileWords::size(qint64 bytes)
{
    return Language::locale().formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0,
                                                QLocale::DataSizeTraditionalFormat);
}

QString FileWords::counted(const QString &name)
{
    for (const auto &[key, words] : counts) {
        if (name == QLatin1String(key))
            return tr(words);
    }
    return name;
}

} // namespace cabas::ui
