// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/drawerstick.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace cabas {

namespace {

/// A stick may be somebody's own, with thousands of folders.
constexpr int mostFolders = 200;

} // namespace

QString DrawerStick::baseOf(const QString &file)
{
    static const QRegularExpression name(u"^(.+)-\\d{8}T\\d{6}(-\\d+)?\\.cabas(\\.sealed)?$"_qs);
    return name.match(file).captured(1);
}

std::vector<StickCopy> DrawerStick::newestIn(const QString &folder)
{
    QStringList folders{folder};
    for (const QString &name :
         QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(0, mostFolders))
        folders += QDir(folder).filePath(name);
    std::vector<StickCopy> found;
    for (const QString &each : std::as_const(folders)) {
        QStringList bases;
        for (const QString &file : QDir(each).entryList(QDir::Files)) {
            if (const QString base = baseOf(file); !base.isEmpty())
                bases += base;
        }
        bases.removeDuplicates();
        for (const QString &base : std::as_const(bases)) {
            const BackupCatalogue catalogue = BackupCatalogue::of(each, base);
            const auto &copies = catalogue.copies();
            const auto newest =
                std::find_if(copies.begin(), copies.end(),
                             [](const KeptCopy &copy) { return copy.sound || !copy.isChecked(); });
            const KeptCopy &copy = newest == copies.end() ? copies.front() : *newest;
            found.push_back({catalogue.pathOf(copy), base, copy});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const StickCopy &a, const StickCopy &b) {
        return a.copy.madeAt > b.copy.madeAt;
    });
    return found;
}

} // namespace cabas
