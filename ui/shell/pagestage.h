// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QStackedWidget;

namespace cabas::ui {

/// Where the pages stand. A page has the whole of it; one that needs more room than there is, with
/// text of twice the size, is scrolled rather than cut, and what has the keyboard stays in sight.
class PageStage : public QScrollArea {
    Q_OBJECT

public:
    explicit PageStage(QStackedWidget *pages, QWidget *parent = nullptr);

    /// At the designed size of text a window is as large as its pages ask for.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QSize needed(int width) const;
    void follow(const QWidget *focused);

    QStackedWidget *m_pages;
    bool m_isFitting = false;
};

} // namespace cabas::ui
