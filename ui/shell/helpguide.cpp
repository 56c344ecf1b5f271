// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpguide.h"

#include "core/access/permission.h"
#include "ui/shell/helpcards.h"
#include "ui/shell/pages.h"
#include "ui/widgets/paint.h"

#include <algorithm>

namespace cabas::ui {

namespace {

/// What a new shop lets a role open from the navigation, as cards.
QStringList cardsOf(Role role)
{
    const std::vector<Permission> rights = Permissions::defaults(role);
    QStringList cards;
    for (const PageInfo &page : allPages()) {
        const bool isOpen = !page.permission || std::find(rights.begin(), rights.end(),
                                                          *page.permission) != rights.end();
        if (isOpen && page.group != PageGroup::None)
            cards += QString::fromLatin1(page.name);
        if (page.permission == Permission::Sell && isOpen && !cards.contains(u"ticket"_qs))
            cards += u"ticket"_qs;
    }
    return cards;
}

} // namespace

QString HelpGuide::line(const QString &name, const QString &language)
{
    const auto card = HelpCards::find(name, language);
    return card ? u"- [%1](%2.md)\n"_qs.arg(card->title, name) : QString();
}

QString HelpGuide::firstPage(const QString &language)
{
    QString text = u"# "_qs + tr("The guide of Cabas") + u"\n\n"_qs +
                   tr("One page a task. The same pages open with F1 in the program, and print for "
                      "the wall.") +
                   u"\n\n"_qs;
    text += line(u"monday"_qs, language) + line(u"leave"_qs, language);
    for (const Role role : Permissions::roles()) {
        if (role == Role::Kiosk || role == Role::Administrator)
            continue;
        text += u"\n## "_qs + Permissions::roleTitle(role) + u"\n\n"_qs;
        for (const QString &name : cardsOf(role))
            text += line(name, language);
    }
    text += u"\n## "_qs + tr("Everything") + u"\n\n"_qs;
    for (const QString &name : HelpCards::names())
        text += line(name, language);
    return text;
}

QString HelpGuide::cardPage(const QString &name, const QString &language)
{
    const auto card = HelpCards::find(name, language);
    if (!card)
        return {};
    const auto readable = [](QString text) {
        for (const QString &each : HelpCards::keysIn(text)) {
            const auto keys = QKeySequence::fromString(each, QKeySequence::PortableText);
            text.replace(u'`' + each + u'`', u"<kbd>"_qs + keyText(keys) + u"</kbd>"_qs);
        }
        return text.replace(u'*', u"\\*"_qs);
    };
    QString text = u"# "_qs + card->title + u"\n\n"_qs + readable(card->intro) + u"\n\n"_qs;
    text += u"![%1](../pictures/%2-%3.png)\n\n"_qs.arg(card->title, pageShownOn(name), language);
    for (qsizetype i = 0; i < card->steps.size(); ++i)
        text += u"%1. "_qs.arg(i + 1) + readable(card->steps[i]) + u'\n';
    if (!card->hint.isEmpty())
        text += u"\n> "_qs + readable(card->hint) + u'\n';
    return text + u"\n[%1](README.md)\n"_qs.arg(tr("All pages of the guide"));
}

QString HelpGuide::pageShownOn(const QString &card)
{
    // Two cards are of no page: they show the one that their task begins on.
    if (card == u"monday")
        return u"home"_qs;
    return card == u"leave" ? u"file"_qs : card;
}

QStringList HelpGuide::pictured()
{
    return HelpCards::names();
}

QMap<QString, QString> HelpGuide::files(const QString &language)
{
    QMap<QString, QString> files;
    files.insert(language + u"/README.md"_qs, firstPage(language));
    QStringList names = HelpCards::names();
    names << u"monday"_qs << u"leave"_qs;
    for (const QString &name : names)
        files.insert(u"%1/%2.md"_qs.arg(language, name), cardPage(name, language));
    return files;
}

} // namespace cabas::ui
