// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/reportpreview.h"

#include "ui/printing/reportpaper.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPrintPreviewWidget>
#include <QPrinter>

namespace cabas::ui {

namespace {

constexpr QSize usualSize(900, 680);
constexpr double marginMm = 15;

} // namespace

ReportPreview::ReportPreview(const ReportTable &report, QWidget *parent)
    : QDialog(parent), m_report(report),
      m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
{
    setObjectName(u"report-preview"_qs);
    setWindowTitle(tr("%1, as printed").arg(report.title));
    setAttribute(Qt::WA_DeleteOnClose);
    m_printer->setPageSize(QPageSize(QPageSize::A4));
    m_printer->setPageOrientation(ReportPaper::isWide(report) ? QPageLayout::Landscape
                                                              : QPageLayout::Portrait);
    m_printer->setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm),
                              QPageLayout::Millimeter);
    m_view = new QPrintPreviewWidget(m_printer.get());
    m_view->setAccessibleName(windowTitle());
    connect(m_view, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *printer) {
        ReportPaper::paint(m_report, *printer, printer->resolution());
    });
    m_view->setViewMode(QPrintPreviewWidget::AllPagesView);
    m_view->fitToWidth();
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    auto *count = makeLabel({}, TextSize::Body, Weight::Regular, Token::TextMuted);
    auto *nearer = new KeyButton(tr("Larger"));
    nearer->setKey(Qt::Key_Plus);
    auto *farther = new KeyButton(tr("Smaller"));
    farther->setKey(Qt::Key_Minus);
    auto *close = new KeyButton(tr("Close"), KeyButton::Role::Primary);
    close->setObjectName(u"close-preview"_qs);
    foot->addWidget(count);
    foot->addStretch(1);
    for (KeyButton *button : {farther, nearer, close})
        foot->addWidget(button);
    column->addLayout(foot);
    connect(nearer, &QPushButton::clicked, m_view, [this] { m_view->zoomIn(); });
    connect(farther, &QPushButton::clicked, m_view, [this] { m_view->zoomOut(); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_view, &QPrintPreviewWidget::previewChanged, this,
            [this, count] { count->setText(tr("%n pages", nullptr, m_view->pageCount())); });
    resize(usualSize);
}

ReportPreview::~ReportPreview()
{
    delete m_view; // before the printer that it paints with
}

int ReportPreview::pages() const
{
    return m_view->pageCount();
}

} // namespace cabas::ui
