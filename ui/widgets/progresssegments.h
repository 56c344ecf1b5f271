// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QWidget>

#include <vector>

namespace cabas::ui {

/// A bar of parts (done, with a gap, left) with each figure in words under it.
class ProgressSegments : public QWidget {
    Q_OBJECT
public:
    struct Part {
        int count = 0;
        /// "101 complete": figure and word.
        QString words;
        Token mark = Token::SuccessMark;
    };

    explicit ProgressSegments(QWidget *parent = nullptr);

    /// Parts in order; what has the mark Sunken is left.
    void setParts(const std::vector<Part> &parts);
    /// A remark at the right, under the bar.
    void setNote(const QString &note);
    /// Without words under it, 8 to 16 pixels high.
    void setBarOnly(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Part> m_parts;
    QString m_note;
    int m_bar = 16;
    bool m_words = true;
};

} // namespace cabas::ui
