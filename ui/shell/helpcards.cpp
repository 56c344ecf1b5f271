// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpcards.h"

#include "ui/shell/pages.h"
#include "ui/widgets/paint.h"

#include <QFile>
#include <QRegularExpression>

namespace cabas::ui {

namespace {

/// Pages that are a part of another one's task.
struct Part {
    const char *page;
    const char *card;
};

constexpr Part parts[] = {
    {"reception", "receptions"},
    {"reception-prices", "receptions"},
    {"reversal", "receptions"},
    {"inventory", "inventories"},
    {"stock-moves", "stock"},
    {"duplicates", "households"},
    {"member", "members"},
    {"product", "products"},
    {"order", "orders"},
    {"invoice", "invoices"},
    {"barcode-rules", "in-store-codes"},
    {"own-fields", "products"},
    {"entry", "journal"},
    {"bank-deposits", "bank"},
    {"bank-rules", "bank"},
    {"opening", "accounts"},
    {"ledger", "accounts"},
    {"party", "parties"},
    {"report", "reports"},
    {"exercises", "file"},
    {"restore", "file"},
    {"sales-invoice", "sales-invoices"},
    {"customers", "sales-invoices"},
};

const QRegularExpression &keyPattern()
{
    static const QRegularExpression key(QStringLiteral("`([^`]+)`"));
    return key;
}

} // namespace

QString HelpCards::ofPage(const QString &page)
{
    for (const Part &part : parts) {
        if (page == QLatin1String(part.page))
            return QString::fromLatin1(part.card);
    }
    return page;
}

QStringList HelpCards::names()
{
    QStringList names;
    for (const PageInfo &page : allPages()) {
        const QString name = ofPage(QString::fromLatin1(page.name));
        if (!names.contains(name))
            names += name;
    }
    return names;
}

std::optional<HelpCard> HelpCards::find(const QString &name, const QString &language)
{
    QFile file(u":/resources/help/%1/%2.md"_qs.arg(language, name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parse(name, QString::fromUtf8(file.readAll()));
}

std::optional<HelpCard> HelpCards::parse(const QString &name, const QString &text)
{
    static const QRegularExpression step(QStringLiteral("^[0-9]+\\. (.+)$"));
    HelpCard card;
    card.name = name;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto match = step.match(line);
        if (line.startsWith(u"# "))
            card.title = line.mid(2);
        else if (line.startsWith(u"> "))
            card.hint = line.mid(2);
        else if (match.hasMatch())
            card.steps += match.captured(1);
        else
            card.intro = line;
    }
    if (card.title.isEmpty() || card.intro.isEmpty() || card.steps.isEmpty())
        return {};
    return card;
}

QStringList HelpCards::keysIn(const QString &text)
{
    QStringList keys;
    for (auto it = keyPattern().globalMatch(text); it.hasNext();)
        keys += it.next().captured(1);
    return keys;
}

QString HelpCards::rich(const QString &text, const QString &keyInk, const QString &keyGround)
{
    QString rich;
    qsizetype at = 0;
    for (auto it = keyPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        rich += text.mid(at, match.capturedStart() - at).toHtmlEscaped();
        QString key =
            keyText(QKeySequence::fromString(match.captured(1), QKeySequence::PortableText));
        key.replace(u' ', QChar(QChar::Nbsp));
        rich +=
            u"<span style=\"font-weight:600;color:%1;background-color:%2\">&nbsp;%3&nbsp;</span>"_qs
                .arg(keyInk, keyGround, key.toHtmlEscaped());
        at = match.capturedEnd();
    }
    return rich + text.mid(at).toHtmlEscaped();
}

} // namespace cabas::ui
