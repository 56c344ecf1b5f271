// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newcommand.h"

#include "app/cli/arguments.h"
#include "app/shopmaker.h"
#include "core/base/day.h"
#include "core/base/language.h"

#include <QFileInfo>
#include <QJsonObject>

namespace cabas {

namespace {

/// The words of this file.
struct NewCommand {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

/// The clock of a new file: only a sandbox file may begin at another time than now.
Result<QDateTime> clockOf(const Arguments &arguments)
{
    if (!arguments.has(u"now"_qs))
        return QDateTime();
    if (!arguments.has(u"sandbox"_qs))
        return refused(NewCommand::tr("--now needs --sandbox: the clock of a real shop cannot be "
                                      "set."),
                       u"real_file"_qs);
    const std::optional<QDateTime> now =
        instantFromText(arguments.value(u"now"_qs), "Europe/Paris");
    if (!now)
        return wrongUsage(NewCommand::tr("--now must be an instant such as 2026-03-10T09:15."));
    return *now;
}

} // namespace

int runNew(const QStringList &words)
{
    Arguments arguments(u"new FILE --name TEXT [--profile NAME] [--siren N] [--year-start MM-DD] "
                        "[--sandbox]"_qs,
                        1, 1);
    arguments.add(u"name"_qs, NewCommand::tr("the shop's name"), u"TEXT"_qs);
    arguments.add(u"profile"_qs, NewCommand::tr("how the shop is run"), u"NAME"_qs);
    arguments.add(u"siren"_qs, NewCommand::tr("nine digits of the tax office"), u"N"_qs);
    arguments.add(u"year-start"_qs, NewCommand::tr("first day of the fiscal year"), u"MM-DD"_qs);
    arguments.addFlag(u"sandbox"_qs,
                      NewCommand::tr("a file to try things, whose clock may be set"));
    if (!arguments.read(words))
        return ExitUsage;
    if (!arguments.has(u"name"_qs)) {
        sayError(NewCommand::tr("--name is missing: how is the shop called?"));
        return ExitUsage;
    }
    const Result<QDateTime> now = clockOf(arguments);
    if (!now)
        return ended(now.failure());
    NewShop wanted;
    wanted.name = arguments.value(u"name"_qs);
    wanted.profile = arguments.value(u"profile"_qs);
    wanted.siren = arguments.value(u"siren"_qs);
    wanted.yearStart = arguments.value(u"year-start"_qs);
    wanted.sandbox = arguments.has(u"sandbox"_qs);
    wanted.language = Language::current();
    wanted.now = *now;
    wanted.keysFolder = arguments.value(u"keys"_qs);
    if (const Result<> made = ShopMaker::make(arguments.word(0), wanted); !made)
        return endedBy(made.failure());
    const auto shop = arguments.openShop(arguments.word(0));
    if (!shop)
        return endedByFile(shop.failure());
    const ShopProfile &profile = (*shop)->profile();
    sayJson(QJsonObject{{u"ok"_qs, true},
                        {u"file"_qs, arguments.word(0)},
                        {u"name"_qs, profile.name},
                        {u"profile"_qs, profile.profile},
                        {u"uuid"_qs, profile.uuid},
                        {u"sandbox"_qs, profile.sandbox},
                        {u"user"_qs, u"owner"_qs}});
    return ExitDone;
}

} // namespace cabas
