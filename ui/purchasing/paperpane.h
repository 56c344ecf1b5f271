// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pageworker.h"

#include <QImage>
#include <QWidget>

class QLabel;
class QScrollArea;

namespace cabas::ui {

class KeyButton;

/// The paper that one types by: a picture, or a page of a PDF drawn beside the work. As wide as
/// the pane, larger by a key.
class PaperPane : public QWidget {
    Q_OBJECT
public:
    explicit PaperPane(QWidget *parent = nullptr);

    /// Empty bytes: nothing to show.
    void setPaper(const QByteArray &bytes, const QString &name);
    bool hasPaper() const { return !m_bytes.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    void draw();
    void drawn(const QImage &page, int number);
    void fit();
    void zoom(int by);
    void step(int by);
    void open();

    QByteArray m_bytes;
    QString m_name;
    bool m_isPdf = false;
    int m_page = 1;
    int m_zoom = 0;
    QImage m_image;
    QLabel *m_title = nullptr;
    QLabel *m_view = nullptr;
    QScrollArea *m_scroll = nullptr;
    KeyButton *m_before = nullptr;
    KeyButton *m_after = nullptr;
    KeyButton *m_smaller = nullptr;
    KeyButton *m_larger = nullptr;
    PageWorker m_worker;
};

} // namespace cabas::ui
