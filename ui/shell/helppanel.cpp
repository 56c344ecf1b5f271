// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppanel.h"

#include "ui/printing/helppaper.h"
#include "ui/shell/desk.h"
#include "ui/shell/pages.h"
#include "ui/shell/preferences.h"
#include "ui/shell/tours.h"
#include "ui/shell/windowtools.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>

namespace cabas::ui {

namespace {

constexpr int panelWidth = 420;

QLabel *richLabel(const QString &text, const Theme &theme, Token ink)
{
    QLabel *label = makeWrapped({}, TextSize::Body, ink);
    label->setTextFormat(Qt::RichText);
    // As high as its lines are at the panel's width, not as at the width it would like.
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    label->setText(
        HelpCards::rich(text, theme.color(Token::Text).name(), theme.color(Token::Sunken).name()));
    return label;
}

} // namespace

HelpPanel::HelpPanel(Desk &desk, QWidget *window) : SidePanel(window), m_desk(desk)
{
    setObjectName(u"helpPanel"_qs);
    setPanelWidth(panelWidth);
    hide();
    auto *pdf = new KeyButton(tr("Save as PDF"));
    pdf->setObjectName(u"help-pdf"_qs);
    pdf->setIconName(u"file-down"_qs);
    auto *print = new KeyButton(tr("Print for the wall"));
    print->setObjectName(u"help-print"_qs);
    print->setIconName(u"printer"_qs);
    addFoot(pdf);
    addFoot(print, 1);
    connect(pdf, &QPushButton::clicked, this, &HelpPanel::save);
    connect(print, &QPushButton::clicked, this, &HelpPanel::print);
    connect(this, &SidePanel::closed, this, &HelpPanel::putAway);
    connect(&Theme::of(this), &Theme::changed, this, &HelpPanel::fill);
    window->installEventFilter(this);
}

void HelpPanel::showFor(const QString &page)
{
    const auto card = HelpCards::find(HelpCards::ofPage(page), Preferences::language());
    if (!card)
        return putAway();
    m_page = page;
    m_card = *card;
    fill();
    if (!isVisible())
        m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    if (auto *close = findChild<KeyButton *>())
        close->setFocus();
}

void HelpPanel::putAway()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before != nullptr)
        m_before->setFocus();
}

void HelpPanel::fill()
{
    if (m_card.title.isEmpty())
        return;
    const Theme &theme = Theme::of(this);
    const PageInfo *info = pageNamed(m_page);
    setTitle(tr("Help · %1").arg(info == nullptr ? QString() : pageTitle(*info)), m_card.title);
    setAccessibleName(m_card.title);
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(4));
    column->addWidget(richLabel(m_card.intro, theme, Token::TextMuted));
    auto *steps = new QGridLayout;
    steps->setHorizontalSpacing(Theme::space(3));
    steps->setVerticalSpacing(Theme::space(3));
    steps->setColumnStretch(1, 1);
    for (int i = 0; i < int(m_card.steps.size()); ++i) {
        steps->addWidget(
            makeLabel(QString::number(i + 1), TextSize::Section, Weight::Strong, Token::Accent), i,
            0, Qt::AlignTop | Qt::AlignRight);
        steps->addWidget(richLabel(m_card.steps[i], theme, Token::Text), i, 1);
    }
    column->addLayout(steps);
    if (!m_card.hint.isEmpty()) {
        column->addWidget(new Hairline(Qt::Horizontal));
        column->addWidget(richLabel(m_card.hint, theme, Token::Text));
    }
    addTours(column);
    column->addStretch(1);
    body()->addWidget(m_content);
}

/// The tours of what the person may do: a first day may come twice.
void HelpPanel::addTours(QBoxLayout *column)
{
    const std::vector<Tour> tours = TourRules::of(m_desk.session());
    if (tours.empty())
        return;
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(makeLabel(tr("Be shown around"), TextSize::Body, Weight::Strong));
    auto *grid = new QGridLayout;
    grid->setSpacing(Theme::space(2));
    for (std::size_t i = 0; i < tours.size(); ++i) {
        auto *button = new KeyButton(Tours::title(tours[i]));
        button->setObjectName(u"tour-"_qs + TourRules::name(tours[i]));
        button->setAccessibleName(tr("Be shown around: %1").arg(Tours::title(tours[i])));
        button->setIconName(u"map-pin"_qs);
        grid->addWidget(button, int(i / 2), int(i % 2));
        connect(button, &QPushButton::clicked, this,
                [this, tour = tours[i]] { WindowTools::tour(this, tour); });
    }
    column->addLayout(grid);
}

void HelpPanel::place()
{
    const QRect window = parentWidget()->rect();
    const int wide = std::min(width(), window.width());
    setGeometry(window.width() - wide, 0, wide, window.height());
}

void HelpPanel::save()
{
    const auto path =
        Ask::fileToSave(this, m_card.title, QDir::home().filePath(m_card.title + u".pdf"_qs),
                        tr("Documents (*.pdf)"));
    if (!path)
        return;
    m_worker.run(
        this,
        [card = m_card, shop = m_desk.shop().profile().name, path = *path] {
            return HelpPaper::writePdf(card, shop, path);
        },
        [this, path = *path](const Result<> &written) {
            if (!written)
                return Ask::tellRefusal(this, written.failure());
            m_desk.toast(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
        });
}

void HelpPanel::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_card.title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_card.title);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        m_worker.run(
            this,
            [card = m_card, shop = m_desk.shop().profile().name, printer] {
                return HelpPaper::paint(card, shop, *printer, printer->resolution());
            },
            [this](bool isPrinted) {
                if (!isPrinted)
                    Ask::tellRefusal(this, storageFailure(tr("The printer stopped. Look at what "
                                                             "came out before printing again.")));
            });
    });
    dialog->open();
}

bool HelpPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return SidePanel::eventFilter(watched, event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        putAway();
}

} // namespace cabas::ui
