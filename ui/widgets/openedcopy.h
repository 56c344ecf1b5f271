// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

namespace cabas::ui {

/// Papers of others shown by the desktop's own programs: a copy in a folder that only this user
/// may enter, gone when the program ends, under a name of ours. What the bytes are decides which
/// program opens them, never the name they came with.
class OpenedCopy {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::OpenedCopy)

public:
    /// Storage when the copy cannot be written; Refused for what is no paper.
    static Result<> show(const QByteArray &bytes);
    /// `pdf`, `png`, `jpg`, `xml`; empty for anything else.
    static QString endingOf(const QByteArray &bytes);
};

} // namespace cabas::ui
