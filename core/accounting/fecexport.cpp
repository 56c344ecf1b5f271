// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/fecexport.h"

#include "core/access/shopstore.h"
#include "core/accounting/fiscalyearstore.h"
#include "core/accounting/journalstore.h"
#include "core/formats/fec.h"
#include "core/formats/feccheck.h"

#include <QTemporaryFile>

namespace cabas {

namespace {

/// Nine zeros stand for the SIREN of a shop that has not written its own.
QString sirenOf(const ShopProfile &shop)
{
    return shop.siren.isEmpty() ? u"000000000"_qs : shop.siren;
}

} // namespace

Result<FecFile> FecExport::describe(Tx &tx, int year)
{
    std::optional<FiscalYear> found;
    for (const FiscalYear &one : FiscalYearStore::all(tx)) {
        if (one.end.year() == year)
            found = one;
    }
    if (!found)
        return notFound(tr("The shop has no fiscal year that ends in %1.").arg(year),
                        u"no_year"_qs);
    return describe(tx, *found);
}

FecFile FecExport::describe(Tx &tx, const FiscalYear &year)
{
    const ShopProfile shop = ShopStore::read(tx);
    FecFile made;
    made.year = year;
    made.fileName = fecFileName(sirenOf(shop), year.end);
    made.descriptionName = fecDescriptionName(sirenOf(shop), year.end);
    made.sirenMissing = shop.siren.isEmpty();
    return made;
}

Result<FecFile> FecExport::write(Tx &tx, FecFile made, QIODevice &file, QIODevice &description)
{
    FecWriter writer(file);
    Result<> written = Ok{};
    JournalStore::eachFecLine(tx, made.year.id, [&](const FecLine &line) {
        if (written)
            written = writer.add(line);
    });
    CABAS_TRY(written);
    if (writer.lines() == 0)
        return refused(tr("The fiscal year that ends in %1 has no entry: there is nothing to "
                          "export.")
                           .arg(made.year.end.year()),
                       u"empty"_qs);
    CABAS_TRY(writer.finish());
    made.lines = writer.lines();
    made.entries = writer.entries();
    made.debit = writer.debit();
    made.credit = writer.credit();
    const ShopProfile shop = ShopStore::read(tx);
    const QByteArray text =
        fecDescription({shop.name, sirenOf(shop), made.year.start, made.year.end, made.lines,
                        made.entries, made.debit, made.credit});
    if (description.write(text) != text.size())
        return storageFailure(tr("The description of the export could not be written: %1")
                                  .arg(description.errorString()),
                              u"write"_qs);
    return made;
}

Result<FecFile> FecExport::writeProven(Tx &tx, const FecFile &made, QIODevice &file,
                                       QIODevice &description)
{
    QTemporaryFile trial;
    if (!trial.open())
        return storageFailure(
            tr("The FEC could not be prepared for its check: %1").arg(trial.errorString()),
            u"write"_qs);
    CABAS_LET(done, write(tx, made, trial, description));
    trial.seek(0);
    if (done.lines <= mostProven) {
        CABAS_LET(report, FecCheck::read(trial, made.fileName));
        if (!report.ok)
            return refused(
                tr("The FEC was not written, for the tax office would refuse it. Line %1: "
                   "%2")
                    .arg(report.errors.front().line)
                    .arg(report.errors.front().message),
                u"not_proven"_qs);
    }
    trial.seek(0);
    constexpr qint64 chunk = 1024LL * 1024;
    for (QByteArray bytes = trial.read(chunk); !bytes.isEmpty(); bytes = trial.read(chunk)) {
        if (file.write(bytes) != bytes.size())
            return storageFailure(tr("The FEC could not be written: %1").arg(file.errorString()),
                                  u"write"_qs);
    }
    return done;
}

} // namespace cabas
