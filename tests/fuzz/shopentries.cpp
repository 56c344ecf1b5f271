// SPDX-License-Identifier: GPL-3.0-or-later
// What a shop is told and what it keeps: JSON lines of `cabas run`, its own file and settings, an
// archive of a till.
#include "app/shop.h"
#include "core/formats/articlemapping.h"
#include "core/formats/slip.h"
#include "core/formats/slipescpos.h"
#include "core/purchasing/invoiceinput.h"
#include "core/purchasing/invoiceinputtext.h"
#include "core/purchasing/naming.h"
#include "core/reports/archive.h"
#include "core/reports/archivecheck.h"
#include "core/shifts/policyrules.h"
#include "tests/core/formats/zipmaker.h"
#include "tests/fuzz/entries.h"
#include "tests/fuzz/sandbox.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace cabas::test {

namespace {

/// Whether a text in it may name a file outside the shop's folder.
bool namesFiles(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains(u'/');
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray()) {
            if (namesFiles(each))
                return true;
        }
    }
    for (const QJsonValue each : value.toObject()) {
        if (namesFiles(each))
            return true;
    }
    return false;
}

void feedActions(const QByteArray &bytes)
{
    static Sandbox *const shop = [] {
        auto *made = new Sandbox; // lives as long as the process: its threads end with it
        FUZZ_EXPECT(QDir::setCurrent(made->folder()));
        return made;
    }();
    constexpr int mostLines = 4;
    const QList<QByteArray> lines = bytes.split('\n');
    for (qsizetype at = 0; at < lines.size() && at < mostLines; ++at) {
        if (!namesFiles(QJsonDocument::fromJson(lines[at]).object()))
            (void)shop->tryOut(lines[at]);
    }
}

/// The texts in which the file keeps settings, however they came to be changed.
void feedSettingTexts(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QJsonObject object = document.object();
    if (const auto policy = PolicyRules::fromJson(object)) {
        const auto again = PolicyRules::fromJson(PolicyRules::toJson(*policy));
        FUZZ_EXPECT(again.ok());
    }
    (void)ArticleMapping::fromJson(object).isEnough();
    SupplierArticle article;
    article.name = u"TOMATE CERISE 250G"_qs;
    FUZZ_EXPECT(!NamingRules::fromJson(object).readable(article).isEmpty());
    InvoiceInput input;
    InvoiceInputText::read(QString::fromUtf8(bytes), input);
    (void)InvoiceInputText::written(input);
    const Slip slip = Slip::fromJson(document.array());
    (void)slip.lines(Slip::usualColumns, Charset::Cp858);
}

/// A shop's file in which bytes were changed: four bytes a change, a place (24 bits) and a value.
void feedChangedFile(const QByteArray &bytes)
{
    static Sandbox model;
    static const QByteArray whole = model.close();
    QByteArray changed = whole;
    for (qsizetype at = 1; at + 3 < bytes.size(); at += 4) {
        const qsizetype place = (qsizetype(uchar(bytes[at])) << 16) |
                                (qsizetype(uchar(bytes[at + 1])) << 8) | uchar(bytes[at + 2]);
        changed[place % changed.size()] = bytes[at + 3];
    }
    const QString path = model.folder() + u"/changed.cabas"_qs;
    QFile file(path);
    FUZZ_EXPECT(file.open(QIODevice::WriteOnly) && file.write(changed) == changed.size());
    file.close();
    if (const auto shop =
            Shop::open(path, {model.folder() + u"/keys"_qs, Sandbox::start(), u"desk"_qs})) {
        const auto session = (*shop)->ownerSession();
        if (!session)
            FUZZ_EXPECT(!session.failure().message.isEmpty());
    } else {
        FUZZ_EXPECT(!shop.failure().message.isEmpty());
    }
    for (const char *end : {"-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
}

void feedSettings(const QByteArray &bytes)
{
    if (bytes.startsWith('F'))
        feedChangedFile(bytes);
    else
        feedSettingTexts(bytes);
}

/// Parts (see parts()): the manifest, then what each of its files holds; else a package.
void feedArchives(const QByteArray &bytes)
{
    static const QTemporaryDir folder;
    QByteArray package = bytes;
    const std::vector<QByteArray> found = parts(bytes);
    if (found.size() > 1) {
        ZipMaker zip;
        zip.add(archiveNames::manifest.toUtf8(), found[0]);
        const QJsonArray files =
            QJsonDocument::fromJson(found[0]).object().value(u"files"_qs).toArray();
        for (size_t at = 1; at < found.size() && at < 10; ++at)
            zip.add(files.at(qsizetype(at) - 1)[u"name"_qs].toString().toUtf8(), found[at]);
        package = zip.bytes();
    }
    const QString path = folder.filePath(u"archive.zip"_qs);
    QFile file(path);
    FUZZ_EXPECT(file.open(QIODevice::WriteOnly) && file.write(package) == package.size());
    file.close();
    (void)ArchiveCheck::run(path);
}

} // namespace

std::vector<FuzzTarget> shopEntries()
{
    return {{"actions", feedActions, 2048, 150},
            {"settings", feedSettings, 2048, 60},
            {"archives", feedArchives, 8 * 1024, 100}};
}

} // namespace cabas::test
