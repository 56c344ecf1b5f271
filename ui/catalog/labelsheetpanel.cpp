// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/labelsheetpanel.h"

#include "core/catalog/labelrules.h"
#include "ui/catalog/labelpaper.h"
#include "ui/catalog/labelpreview.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 359;
constexpr int restMs = 120;
constexpr int previewWidth = 640; ///< pixels, for sharp screens too
constexpr int leastLetters = 10;

const QString paperKey = QStringLiteral("labels/paper");
const QString qrKey = QStringLiteral("labels/qr");
const QString cutKey = QStringLiteral("labels/cutLines");

/// Only the labels of one page: a preview of a thousand draws no more than it shows.
LabelPrint onePage(const LabelPrint &choice, int page, const std::vector<LabelWish> &wishes,
                   std::vector<LabelWish> &shown)
{
    LabelPrint all = choice;
    all.labels.resize(wishes.size());
    LabelPrint print = choice;
    print.firstCell = 0;
    print.copies = 1;
    for (const LabelCell &cell : LabelRules::cells(all)) {
        if (cell.page != page)
            continue;
        if (shown.empty())
            print.firstCell = cell.cell;
        shown.push_back(wishes[size_t(cell.label)]);
    }
    return print;
}

} // namespace

LabelSheetPanel::LabelSheetPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &LabelSheetPanel::drawPreview);
    changed();
}

void LabelSheetPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *panel = new SidePanel;
    panel->setPanelWidth(panelWidth);
    panel->setClosable(false);
    panel->setTitle(tr("Print"), tr("On paper"));
    panel->body()->addWidget(makeChoices());
    m_preview = new LabelPreview;
    m_preview->setObjectName(u"label-preview"_qs);
    connect(m_preview, &LabelPreview::placeChosen, this, [this](int cell) {
        m_page = 0;
        m_first->setValue(cell + 1);
    });
    panel->body()->addWidget(m_preview, 1);
    auto *pages = new QHBoxLayout;
    m_before = KeyButton::iconOnly(u"chevron-left"_qs, tr("Page before"));
    m_after = KeyButton::iconOnly(u"chevron-right"_qs, tr("Next page"));
    m_pages = makeLabel({}, TextSize::Caption, Weight::Regular, Token::TextMuted);
    m_pages->setObjectName(u"label-pages"_qs);
    m_pages->setAlignment(Qt::AlignCenter);
    pages->addWidget(m_before);
    pages->addWidget(m_pages, 1);
    pages->addWidget(m_after);
    panel->body()->addLayout(pages);
    const auto turn = [this](int by) {
        m_page += by;
        showPages();
        drawPreview();
    };
    connect(m_before, &QPushButton::clicked, this, [turn] { turn(-1); });
    connect(m_after, &QPushButton::clicked, this, [turn] { turn(1); });
    addFoot(*panel);
    column->addWidget(panel);
}

QWidget *LabelSheetPanel::makeChoices()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_paper = new QComboBox;
    m_paper->setObjectName(u"label-paper"_qs);
    // Long names of papers do not widen the panel.
    m_paper->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_paper->setMinimumContentsLength(leastLetters);
    for (const LabelFormat &format : LabelFormats::all())
        m_paper->addItem(format.title, format.name);
    QSettings settings;
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(settings.value(paperKey))));
    auto *paper = new Field(tr("Paper"), m_paper);
    paper->setNoteReserved(false);
    column->addWidget(paper);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(12);
    m_first = new QSpinBox;
    m_first->setObjectName(u"label-first"_qs);
    m_first->setMinimum(1);
    m_firstField = new Field(tr("From place"), m_first);
    m_copies = new QSpinBox;
    m_copies->setObjectName(u"label-copies"_qs);
    m_copies->setRange(1, LabelRules::maxCopies);
    auto *copies = new Field(tr("Copies of each"), m_copies);
    for (QWidget *editor : {static_cast<QWidget *>(m_paper), static_cast<QWidget *>(m_first),
                            static_cast<QWidget *>(m_copies)})
        editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (Field *field : {m_firstField, copies}) {
        field->setNoteReserved(false);
        numbers->addWidget(field, 1);
    }
    column->addLayout(numbers);
    auto *ticks = new QHBoxLayout;
    ticks->setSpacing(12);
    m_qr = new QCheckBox(tr("QR codes"));
    m_qr->setObjectName(u"label-qr"_qs);
    m_qr->setChecked(settings.value(qrKey).toBool());
    m_cutLines = new QCheckBox(tr("Lines to cut"));
    m_cutLines->setObjectName(u"label-cut"_qs);
    m_cutLines->setChecked(settings.value(cutKey).toBool());
    ticks->addWidget(m_qr);
    ticks->addWidget(m_cutLines);
    ticks->addStretch();
    column->addLayout(ticks);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &LabelSheetPanel::changed);
    connect(m_first, &QSpinBox::valueChanged, this, &LabelSheetPanel::changed);
    connect(m_copies, &QSpinBox::valueChanged, this, &LabelSheetPanel::changed);
    connect(m_qr, &QCheckBox::toggled, this, &LabelSheetPanel::changed);
    connect(m_cutLines, &QCheckBox::toggled, this, &LabelSheetPanel::changed);
    return holder;
}

void LabelSheetPanel::addFoot(SidePanel &panel)
{
    m_save = new KeyButton(tr("PDF…"));
    m_save->setObjectName(u"label-save"_qs);
    m_save->setIconName(u"file-down"_qs);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_print = new KeyButton(tr("Print"), KeyButton::Role::Primary);
    m_print->setObjectName(u"label-print"_qs);
    m_print->setIconName(u"printer"_qs);
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    panel.addFoot(m_save);
    panel.addFoot(m_print, 1);
    connect(m_save, &QPushButton::clicked, this, &LabelSheetPanel::saveWanted);
    connect(m_print, &QPushButton::clicked, this, &LabelSheetPanel::printWanted);
}

void LabelSheetPanel::setWishes(std::vector<LabelWish> wishes)
{
    m_wishes = std::move(wishes);
    showPages();
    restThenDraw();
}

LabelPrint LabelSheetPanel::choice() const
{
    LabelPrint print;
    print.format = LabelFormats::named(m_paper->currentData().toString()).value();
    print.firstCell = std::min(m_first->value(), print.format.perPage()) - 1;
    print.copies = m_copies->value();
    print.cutLines = m_cutLines->isChecked();
    return print;
}

bool LabelSheetPanel::asQr() const
{
    return m_qr->isChecked();
}

void LabelSheetPanel::moveOn()
{
    const LabelPrint print = choice();
    const int used = print.firstCell + int(m_wishes.size()) * print.copies;
    m_first->setValue(used % print.format.perPage() + 1);
}

void LabelSheetPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    showPages();
}

void LabelSheetPanel::changed()
{
    const LabelPrint print = choice();
    const int perPage = print.format.perPage();
    m_first->setMaximum(perPage);
    m_firstField->setVisible(perPage > 1);
    m_preview->setFormat(print.format, m_page == 0 ? print.firstCell : 0);
    QSettings settings;
    settings.setValue(paperKey, print.format.name);
    settings.setValue(qrKey, m_qr->isChecked());
    settings.setValue(cutKey, print.cutLines);
    showPages();
    restThenDraw();
}

void LabelSheetPanel::showPages()
{
    LabelPrint print = choice();
    print.labels.resize(m_wishes.size());
    const int pages = LabelRules::pages(print);
    m_page = std::clamp(m_page, 0, std::max(0, pages - 1));
    const int labels = int(m_wishes.size()) * print.copies;
    m_pages->setText(
        pages == 0   ? tr("No label is ticked")
        : pages == 1 ? tr("%n labels on one page", nullptr, labels)
                     : tr("%n labels, page %1 of %2", nullptr, labels).arg(m_page + 1).arg(pages));
    m_before->setEnabled(m_page > 0);
    m_after->setEnabled(m_page + 1 < pages);
    m_save->setEnabled(pages > 0 && !m_isBusy);
    m_print->setEnabled(pages > 0 && !m_isBusy);
}

void LabelSheetPanel::restThenDraw()
{
    // Nothing to see yet: no reason to wait for more.
    m_rest.start(m_preview->hasPicture() ? restMs : 0);
}

void LabelSheetPanel::drawPreview()
{
    std::vector<LabelWish> shown;
    LabelPrint print = onePage(choice(), m_page, m_wishes, shown);
    m_preview->setFormat(print.format, m_page == 0 ? choice().firstCell : 0);
    const int number = ++m_drawn;
    if (shown.empty()) {
        m_preview->setPicture({});
        return;
    }
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), shown, print, qr = asQr()]() mutable {
            const auto labels = LabelService(db).contents(session, shown, qr);
            if (!labels)
                return QImage();
            print.labels = *labels;
            return LabelPaper::picture(print, 0, LabelPaper::pictureResolution)
                .scaledToWidth(previewWidth, Qt::SmoothTransformation);
        },
        [this, number](const QImage &picture) {
            if (number == m_drawn)
                m_preview->setPicture(picture);
        });
}

} // namespace cabas::ui
