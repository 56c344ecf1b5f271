// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace cabas::ui {

/// Shows every tip of the application as the letters it is made of. Qt takes a tip for HTML where
/// it looks like it, and tips are names of products, people and files: a name may hold a tag that
/// reads a picture from the disk, or hides the rest.
class PlainToolTips : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What QToolTip shows as `tip`, letter by letter; the tip itself where that needs nothing.
    static QString literal(const QString &tip);
};

} // namespace cabas::ui
