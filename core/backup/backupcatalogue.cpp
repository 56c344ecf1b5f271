// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backupcatalogue.h"

#include "core/backup/rotationrules.h"
#include "core/base/day.h"
#include "core/db/serveraddress.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace cabas {

namespace {

/// A catalogue of 67 copies with a chain for each till takes less.
constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr int format = 1;

QDateTime instantOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const KeptCopy &copy)
{
    QJsonObject heads;
    for (const auto &[chain, head] : copy.heads)
        heads.insert(chain, QJsonObject{{u"count"_qs, head.count}, {u"hash"_qs, head.lastHash}});
    QJsonObject object{{u"file"_qs, copy.file},         {u"made_at"_qs, instantText(copy.madeAt)},
                       {u"bytes"_qs, copy.bytes},       {u"sound"_qs, copy.sound},
                       {u"sealed"_qs, copy.isSealed},   {u"sha256"_qs, copy.sum},
                       {u"chains"_qs, copy.withChains}, {u"heads"_qs, heads}};
    if (copy.checkedAt)
        object.insert(u"checked_at"_qs, instantText(*copy.checkedAt));
    return object;
}

KeptCopy fromJson(const QJsonObject &object)
{
    KeptCopy copy;
    copy.file = object[u"file"_qs].toString();
    copy.madeAt = instantOf(object[u"made_at"_qs]);
    copy.bytes = object[u"bytes"_qs].toInteger();
    copy.sound = object[u"sound"_qs].toBool();
    copy.withChains = object[u"chains"_qs].toBool();
    copy.isSealed = object[u"sealed"_qs].toBool();
    copy.sum = object[u"sha256"_qs].toString();
    if (const QDateTime at = instantOf(object[u"checked_at"_qs]); at.isValid())
        copy.checkedAt = at;
    const QJsonObject heads = object[u"heads"_qs].toObject();
    for (auto it = heads.begin(); it != heads.end(); ++it)
        copy.heads[it.key()] = {it->toObject()[u"count"_qs].toInteger(),
                                it->toObject()[u"hash"_qs].toString()};
    return copy;
}

/// The instant in a copy's name, where it has one.
QDateTime instantInName(const QString &file)
{
    static const QRegularExpression stamp(u"-(\\d{8}T\\d{6})"_qs);
    QDateTime at;
    auto found = stamp.globalMatch(file);
    while (found.hasNext())
        at = QDateTime::fromString(found.next().captured(1), u"yyyyMMdd'T'HHmmss"_qs);
    at.setTimeSpec(Qt::UTC);
    return at;
}

} // namespace

QString BackupCatalogue::baseOf(const QString &shop)
{
    if (ServerAddress::isAddress(shop)) {
        const Result<DatabaseLocation> location = ServerAddress::location(shop);
        return location ? ServerAddress::option(*location, u"dbname") : QString();
    }
    return QFileInfo(shop).completeBaseName();
}

QString BackupCatalogue::fileName(const QString &base)
{
    return base + u".backups.json"_qs;
}

bool BackupCatalogue::isCopy(const QString &file, const QString &base)
{
    static const QRegularExpression rest(u"^-\\d{8}T\\d{6}(-\\d+)?\\.(cabas|dump)(\\.sealed)?$"_qs);
    return file.startsWith(base) && rest.match(file.mid(base.size())).hasMatch();
}

BackupCatalogue BackupCatalogue::of(const QString &folder, const QString &base)
{
    BackupCatalogue catalogue;
    catalogue.m_folder = folder;
    catalogue.m_base = base;
    QFile file(QDir(folder).filePath(fileName(base)));
    std::map<QString, KeptCopy> known;
    if (file.open(QIODevice::ReadOnly) && file.size() <= mostBytes) {
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue &value : root[u"copies"_qs].toArray()) {
            KeptCopy copy = fromJson(value.toObject());
            known[copy.file] = std::move(copy);
        }
    }
    const QFileInfoList found = QDir(folder).entryInfoList(
        {u"*.cabas"_qs, u"*.cabas.sealed"_qs, u"*.dump"_qs, u"*.dump.sealed"_qs}, QDir::Files,
        QDir::Name);
    for (const QFileInfo &info : found) {
        if (!isCopy(info.fileName(), base))
            continue;
        KeptCopy copy;
        // What another hand put in its place is another file.
        if (const auto it = known.find(info.fileName());
            it != known.end() && it->second.bytes == info.size())
            copy = it->second;
        copy.file = info.fileName();
        copy.bytes = info.size();
        copy.isSealed = info.fileName().endsWith(u".sealed");
        if (!copy.madeAt.isValid())
            copy.madeAt = instantInName(copy.file);
        if (!copy.madeAt.isValid())
            copy.madeAt = info.lastModified().toUTC();
        catalogue.m_copies.push_back(std::move(copy));
    }
    catalogue.sort();
    return catalogue;
}

void BackupCatalogue::sort()
{
    std::stable_sort(m_copies.begin(), m_copies.end(), [](const KeptCopy &a, const KeptCopy &b) {
        return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.file > b.file;
    });
}

QString BackupCatalogue::pathOf(const KeptCopy &copy) const
{
    return QDir(m_folder).filePath(copy.file);
}

const KeptCopy *BackupCatalogue::find(const QString &file) const
{
    const auto it = std::find_if(m_copies.begin(), m_copies.end(),
                                 [&](const KeptCopy &copy) { return copy.file == file; });
    return it == m_copies.end() ? nullptr : &*it;
}

const KeptCopy *BackupCatalogue::newestSound() const
{
    const auto it = std::find_if(m_copies.begin(), m_copies.end(),
                                 [](const KeptCopy &copy) { return copy.sound; });
    return it == m_copies.end() ? nullptr : &*it;
}

void BackupCatalogue::put(KeptCopy copy)
{
    std::erase_if(m_copies, [&](const KeptCopy &each) { return each.file == copy.file; });
    m_copies.push_back(std::move(copy));
    sort();
}

int BackupCatalogue::rotate(const QDateTime &now, const QByteArray &timeZone)
{
    std::vector<RotationRules::Copy> dates;
    for (const KeptCopy &copy : m_copies)
        dates.push_back({copy.madeAt, copy.sound || !copy.isChecked()});
    const std::vector<bool> kept = RotationRules::kept(dates, now, timeZone);
    std::vector<KeptCopy> stay;
    int gone = 0;
    for (size_t i = 0; i < m_copies.size(); ++i) {
        if (kept[i] || !QFile::remove(pathOf(m_copies[i])))
            stay.push_back(m_copies[i]);
        else
            ++gone;
    }
    m_copies = std::move(stay);
    return gone;
}

void BackupCatalogue::keepNewest(int count)
{
    while (int(m_copies.size()) > count) {
        QFile::remove(pathOf(m_copies.back()));
        m_copies.pop_back();
    }
}

bool BackupCatalogue::save() const
{
    QJsonArray copies;
    for (const KeptCopy &copy : m_copies)
        copies.append(toJson(copy));
    QSaveFile file(QDir(m_folder).filePath(fileName(m_base)));
    const QByteArray text =
        QJsonDocument(QJsonObject{{u"format"_qs, format}, {u"copies"_qs, copies}}).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
}

} // namespace cabas
