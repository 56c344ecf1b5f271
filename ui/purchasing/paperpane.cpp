// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/paperpane.h"

#include "ui/widgets/card.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/openedcopy.h"
#include "ui/widgets/pdfpicture.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace cabas::ui {

namespace {

/// How wide the paper is, in percent of the pane.
constexpr std::array widths{100, 140, 200, 280};
constexpr int around = 12;

/// A photograph or a scan; nothing for the other kinds that Qt can draw: drawings (SVG) name files.
QImage pictureOf(const QByteArray &bytes)
{
    const QString ending = OpenedCopy::endingOf(bytes);
    if (ending == u"png")
        return QImage::fromData(bytes, "PNG");
    return ending == u"jpg" ? QImage::fromData(bytes, "JPEG") : QImage();
}

} // namespace

PaperPane::PaperPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *ground = new Ground(Token::Sunken);
    auto *inner = new QVBoxLayout(ground);
    inner->setContentsMargins(0, 0, 0, 0);
    m_view = new QLabel;
    m_view->setObjectName(u"invoice-paper"_qs);
    m_view->setTextFormat(Qt::PlainText);
    m_view->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_view->setMargin(around);
    m_view->setWordWrap(true);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("The paper"));
    m_scroll->setWidget(m_view);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    inner->addWidget(m_scroll);
    column->addWidget(ground, 1);
}

QWidget *PaperPane::makeHead()
{
    auto *head = new Ground(Token::Surface, Qt::BottomEdge);
    growHeight(head, 44);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(4);
    m_title = new ElidedLabel({}, TextSize::Body, Weight::Strong);
    row->addWidget(m_title, 1);
    const auto add = [row](const QString &icon, const QString &name) {
        KeyButton *button = KeyButton::iconOnly(icon, name);
        button->setSize(KeyButton::Size::Small);
        row->addWidget(button);
        return button;
    };
    m_before = add(u"chevron-left"_qs, tr("The page before"));
    m_after = add(u"chevron-right"_qs, tr("The next page"));
    m_smaller = add(u"minus"_qs, tr("Smaller"));
    m_larger = add(u"plus"_qs, tr("Larger"));
    KeyButton *open = add(u"external-link"_qs, tr("Open the file"));
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_smaller, &QPushButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QPushButton::clicked, this, [this] { zoom(1); });
    connect(open, &QPushButton::clicked, this, &PaperPane::open);
    return head;
}

void PaperPane::setPaper(const QByteArray &bytes, const QString &name)
{
    if (bytes == m_bytes)
        return;
    m_bytes = bytes;
    m_name = name;
    m_title->setText(name);
    m_isPdf = bytes.startsWith("%PDF-");
    m_page = 1;
    m_zoom = 0;
    m_image = {};
    m_view->setPixmap({});
    m_before->setVisible(m_isPdf);
    m_after->setVisible(m_isPdf);
    if (hasPaper())
        draw();
}

void PaperPane::draw()
{
    if (m_isPdf && !PdfPicture::isThere()) {
        m_view->setText(tr("This computer cannot draw the pages of a PDF here (poppler-utils is "
                           "missing). Open the file beside this window."));
        return;
    }
    m_worker.run(
        this,
        [bytes = m_bytes, isPdf = m_isPdf, page = m_page] {
            return isPdf ? PdfPicture::page(bytes, page) : pictureOf(bytes);
        },
        [this, page = m_page, bytes = m_bytes](const QImage &image) {
            if (bytes == m_bytes && page == m_page)
                drawn(image, page);
        });
}

void PaperPane::drawn(const QImage &page, int number)
{
    if (page.isNull() && number > 1) {
        m_page = number - 1; // it was the last one
        m_after->setEnabled(false);
        draw();
        return;
    }
    m_image = page;
    if (page.isNull())
        m_view->setText(tr("This file cannot be drawn. Open it beside this window."));
    m_before->setEnabled(m_page > 1);
    fit();
}

void PaperPane::fit()
{
    m_smaller->setEnabled(m_zoom > 0);
    m_larger->setEnabled(m_zoom + 1 < int(widths.size()));
    if (m_image.isNull())
        return;
    const int room = m_scroll->viewport()->width() - 2 * around;
    const int width = std::max(80, room * widths.at(size_t(m_zoom)) / 100);
    const qreal ratio = devicePixelRatioF();
    QPixmap fitted =
        QPixmap::fromImage(m_image.scaledToWidth(int(width * ratio), Qt::SmoothTransformation));
    fitted.setDevicePixelRatio(ratio);
    m_view->setPixmap(fitted);
}

void PaperPane::zoom(int by)
{
    m_zoom = std::clamp(m_zoom + by, 0, int(widths.size()) - 1);
    fit();
}

void PaperPane::step(int by)
{
    m_page = std::max(1, m_page + by);
    m_after->setEnabled(true);
    draw();
}

void PaperPane::open()
{
    if (const Result<> shown = OpenedCopy::show(m_bytes); !shown)
        m_view->setText(shown.failure().message);
}

void PaperPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace cabas::ui
