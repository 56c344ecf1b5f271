// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTemporaryDir>

namespace cabas::test {

/// Settings of this computer that a test may change: kept in a folder that goes with the object.
class OwnSettings {
public:
    OwnSettings()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QSettings().clear();
    }
    ~OwnSettings() { QSettings().clear(); }
    OwnSettings(const OwnSettings &) = delete;
    OwnSettings &operator=(const OwnSettings &) = delete;

private:
    QTemporaryDir m_folder;
};

} // namespace cabas::test
