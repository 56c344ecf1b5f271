// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskchoice.h"

#include "ui/kiosk/kioskdeed.h"
#include "ui/kiosk/kioskparts.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace cabas::ui {

namespace {

constexpr int columns = 2;
constexpr int cardHeight = 108; ///< with the distance to the next
constexpr int aroundCards = 156;
constexpr int withMessage = 100;
constexpr int buttonWidth = 184;
constexpr int mostRows = 4; ///< number keys go to nine

} // namespace

KioskChoice::KioskChoice(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"kiosk-choice"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(6), Theme::space(4), Theme::space(6), Theme::space(4));
    column->setSpacing(Theme::space(4));
    m_message = new KioskBand(Kind::Warning);
    m_message->setObjectName(u"kiosk-refused"_qs);
    m_message->hide();
    column->addWidget(m_message);
    m_title = makeLabel({}, TextSize::CounterSection, Weight::Strong);
    column->addWidget(m_title);
    m_none = makeWrapped(tr("No shift has a place for you in the coming weeks. Please see the "
                            "members’ office."),
                         TextSize::CounterBody, Token::TextMuted);
    column->addWidget(m_none);
    m_grid = new QGridLayout;
    m_grid->setSpacing(Theme::space(4));
    column->addLayout(m_grid);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::space(3));
    const auto add = [&](const QString &text, const QString &icon, const QString &name, int key) {
        auto *button = new KeyButton(text);
        button->setObjectName(name);
        button->setIconName(icon);
        button->setSize(KeyButton::Size::CounterKey);
        button->setMinimumWidth(buttonWidth);
        if (key != 0)
            button->setKey(key);
        foot->addWidget(button);
        return button;
    };
    m_back = add(tr("Back"), u"arrow-left"_qs, u"kiosk-back"_qs, Qt::Key_Backspace);
    foot->addStretch(1);
    m_earlier = add(tr("Earlier"), u"chevron-left"_qs, u"kiosk-earlier"_qs, Qt::Key_PageUp);
    m_later = add(tr("Later"), u"chevron-right"_qs, u"kiosk-later"_qs, Qt::Key_PageDown);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &KioskChoice::backWanted);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_first = std::max(0, m_first - perPage());
        fill();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_first += perPage();
        fill();
    });
}

int KioskChoice::perPage() const
{
    const int room = height() - aroundCards - (m_message->isHidden() ? 0 : withMessage);
    return columns * std::clamp(room / cardHeight, 1, mostRows);
}

void KioskChoice::showOffers(const std::vector<KioskOffer> &offers,
                             const std::optional<QString> &given)
{
    m_offers = offers;
    m_first = 0;
    m_message->hide();
    m_title->setText(given ? tr("Which shift instead of %1?").arg(*given)
                           : tr("Which shift do you take?"));
    fill();
}

void KioskChoice::tell(const QString &title, const QString &why)
{
    m_message->setMessage(Kind::Warning, title, why);
    m_message->show();
    fill();
}

void KioskChoice::fill()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const int count = std::min(perPage(), int(m_offers.size()) - m_first);
    for (int at = 0; at < count; ++at) {
        auto *card = new KioskOfferCard(m_offers[size_t(m_first + at)]);
        card->setObjectName(u"kiosk-offer-%1"_qs.arg(at + 1));
        card->setKey(QKeySequence(Qt::Key_1 + at));
        connect(card, &QAbstractButton::clicked, this,
                [this, id = card->offer().shift.id] { Q_EMIT chosen(id); });
        m_grid->addWidget(card, at / columns, at % columns);
        if (at == 0)
            card->setFocus();
    }
    if (count == 1)
        m_grid->addWidget(new QWidget, 0, 1);
    m_none->setVisible(m_offers.empty());
    m_earlier->setVisible(m_first > 0);
    m_later->setVisible(m_first + count < int(m_offers.size()));
    if (count <= 0)
        m_back->setFocus();
}

void KioskChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().height() != height())
        fill();
}

} // namespace cabas::ui
