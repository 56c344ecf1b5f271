// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/kind.h"

#include <QLabel>

namespace cabas::ui {

/// A state in a word with its icon on a soft fill. A label, so it is read aloud and copied; in
/// tables the RowDelegate draws the same from the model.
class Chip : public QLabel {
    Q_OBJECT
public:
    /// Without `icon`, the icon of the kind is taken; u"none"_qs shows no icon.
    explicit Chip(const QString &text, Kind kind = Kind::Neutral, const QString &icon = {},
                  QWidget *parent = nullptr);

    /// Another state, word and colour at once.
    void setState(const QString &text, Kind kind, const QString &icon = {});
    Kind kind() const { return m_kind; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownIcon() const;

    Kind m_kind;
    QString m_icon;
};

} // namespace cabas::ui
