// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usercommand.h"

#include "app/cli/arguments.h"
#include "core/access/ownerrecovery.h"

#include <QFile>

namespace cabas {

namespace {

constexpr qint64 longestLine = 256;

/// The first line of a file; secrets never stand among the words of a command, where every
/// process of the machine reads them.
Result<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(Arguments::tr("The file %1 cannot be read.").arg(path),
                              u"secret_file"_qs);
    return QString::fromUtf8(file.readLine(longestLine)).trimmed();
}

Result<QString> recover(const Arguments &arguments, Shop &shop)
{
    CABAS_LET(code, firstLine(arguments.value(u"code-file"_qs)));
    CABAS_LET(pin, firstLine(arguments.value(u"new-pin-file"_qs)));
    return OwnerRecovery(shop.db()).recover(shop.clock(), shop.device(), code, pin);
}

} // namespace

int runUser(const QStringList &words)
{
    Arguments arguments(u"user recover FILE --code-file PATH --new-pin-file PATH"_qs, 2, 2);
    arguments.add(u"code-file"_qs, Arguments::tr("file holding the recovery code"), u"PATH"_qs);
    arguments.add(u"new-pin-file"_qs, Arguments::tr("file holding the owner's new PIN"),
                  u"PATH"_qs);
    if (!arguments.read(words))
        return ExitUsage;
    if (arguments.word(0) != u"recover") {
        sayError(Arguments::tr("“%1” is not one of: %2.").arg(arguments.word(0), u"recover"_qs));
        return ExitUsage;
    }
    if (!arguments.has(u"code-file"_qs) || !arguments.has(u"new-pin-file"_qs)) {
        sayError(Arguments::tr("Name the file of the recovery code and the file of the new PIN."));
        return ExitUsage;
    }
    auto shop = arguments.openShop(arguments.word(1));
    if (!shop)
        return endedByFile(shop.failure());
    const Result<QString> next = recover(arguments, **shop);
    if (!next)
        return ended(next.failure());
    sayJson(QJsonObject{{u"ok"_qs, true}, {u"recovery_code"_qs, *next}});
    return ExitDone;
}

} // namespace cabas
