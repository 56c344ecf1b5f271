// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receiptpanel.h"

#include "ui/reception/deliverypictures.h"
#include "ui/reception/membersband.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/craterules.h"
#include "core/purchasing/creditservice.h"
#include "ui/printing/letterhead.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/desk.h"
#include "ui/shell/logbutton.h"
#include "ui/widgets/band.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr size_t mostShown = 12;
constexpr int panelWidth = 384;

} // namespace

ReceiptPanel::ReceiptPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void ReceiptPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setPanelWidth(panelWidth);
    column->addWidget(m_panel);
    connect(m_panel, &SidePanel::closed, this, &ReceiptPanel::closed);
    m_bands = new Bands;
    m_panel->body()->addWidget(m_bands);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    m_links = new QVBoxLayout;
    m_links->setSpacing(4);
    m_panel->body()->addLayout(m_links);
    m_members = new MembersBand(m_desk);
    m_panel->body()->addWidget(m_members);
    m_supplierHead = makeLabel(tr("To tell the supplier"), TextSize::Body, Weight::Strong);
    m_panel->body()->addWidget(m_supplierHead);
    m_reserves = makeWrapped({});
    m_reserves->setObjectName(u"reserves"_qs);
    m_reserves->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_panel->body()->addWidget(m_reserves);
    m_pictures = new DeliveryPictures(m_desk);
    m_panel->body()->addWidget(m_pictures);
    connect(m_pictures, &DeliveryPictures::refused, this, [this](const Failure &failure) {
        m_bands->settleAll();
        m_bands->post({Kind::Danger, failure.message, {}, {}, {}});
    });
    m_mail = new KeyButton(tr("Copy the mail"));
    m_mail->setObjectName(u"copy-mail"_qs);
    m_mail->setIconName(u"copy"_qs);
    m_mail->setKey(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(m_mail, &QPushButton::clicked, this, &ReceiptPanel::copyMail);
    m_panel->body()->addWidget(m_mail);
    m_sent = new KeyButton(tr("The letter is sent"));
    m_sent->setObjectName(u"letter-sent"_qs);
    m_sent->setIconName(u"mail"_qs);
    m_sent->setKey(Qt::Key_F4);
    connect(m_sent, &QPushButton::clicked, this, &ReceiptPanel::letterSent);
    m_panel->body()->addWidget(m_sent);
    m_credits = new KeyButton(tr("Credit notes awaited"), KeyButton::Role::Quiet);
    m_credits->setObjectName(u"receipt-credits"_qs);
    m_credits->setIconName(u"receipt-text"_qs);
    m_credits->setKey(Qt::Key_F6);
    m_panel->body()->addWidget(m_credits, 0, Qt::AlignLeft);
    m_panel->body()->addWidget(makeDeeds());
    m_panel->body()->addStretch();
    m_which = new SegmentedControl;
    m_which->setObjectName(u"which-paper"_qs);
    m_which->setAccessibleName(tr("Which paper"));
    m_which->addSegment(tr("Receipt"));
    m_which->addSegment(tr("Reserves"));
    m_panel->body()->addWidget(m_which);
    m_output = new ReportOutput(
        m_desk,
        [this] {
            const ReportTable table = m_which->current() == Letter
                                          ? Letterhead::on(m_paper->letter(), m_desk)
                                          : m_paper->receipt();
            return OutputWish{table.title, table.to, [table] { return Result(table); }};
        },
        this);
    connect(m_output, &ReportOutput::refused, this, [this](const Failure &failure) {
        m_bands->post({Kind::Danger, failure.message, {}, {}, {{tr("Understood"), [] {}, true}}});
    });
    m_panel->addFoot(m_output->exportButton(), 1);
    m_panel->addFoot(m_output->printButton());
}

QWidget *ReceiptPanel::makeDeeds()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_prices = new KeyButton(tr("Prices of the delivery"));
    m_prices->setObjectName(u"receipt-prices"_qs);
    m_prices->setIconName(u"percent"_qs);
    m_prices->setKey(Qt::Key_F3);
    column->addWidget(m_prices);
    m_reverse = new KeyButton(tr("Take this delivery back…"));
    m_reverse->setObjectName(u"receipt-reverse"_qs);
    m_reverse->setIconName(u"undo-2"_qs);
    column->addWidget(m_reverse);
    column->addWidget(makeLogButton(m_desk, u"delivery"_qs,
                                    [this] { return QString::number(m_delivery.value()); }),
                      0, Qt::AlignLeft);
    connect(m_prices, &QPushButton::clicked, this,
            [this] { m_desk.go(u"reception-prices"_qs, m_delivery.value()); });
    connect(m_reverse, &QPushButton::clicked, this,
            [this] { m_desk.go(u"reversal"_qs, m_delivery.value()); });
    return holder;
}

void ReceiptPanel::addLink(const QString &words, DeliveryId to)
{
    auto *link = new KeyButton(words, KeyButton::Role::Quiet);
    link->setObjectName(u"other-document"_qs);
    link->setIconName(u"link"_qs);
    link->setSize(KeyButton::Size::Small);
    connect(link, &QPushButton::clicked, this, [this, to] { Q_EMIT deliveryWanted(to); });
    m_links->addWidget(link, 0, Qt::AlignLeft);
}

void ReceiptPanel::showLinks(const ReceptionView &view)
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (view.reversed)
        addLink(ReceptionPaper::reversedWords(*view.reversed, m_desk.session()), view.reversed->id);
    for (const Delivery &reversal : view.reversals)
        addLink(ReceptionPaper::reversalWords(reversal, m_desk.session()), reversal.id);
}

void ReceiptPanel::showDelivery(DeliveryId id)
{
    m_delivery = id;
    m_bands->settleAll();
    const auto view = ReceptionService(m_desk.db()).view(m_desk.session(), id);
    m_panel->setEnabled(view.ok());
    m_pictures->showDelivery(id);
    m_delivery = id;
    m_members->showDelivery(id);
    if (view)
        fill(*view);
    else
        m_bands->post({Kind::Danger, view.failure().message, {}});
}

void ReceiptPanel::fill(const ReceptionView &view)
{
    const Delivery &delivery = view.delivery;
    m_paper.emplace(view, m_desk.session(), m_desk.shop().profile().name, m_desk.shop().path());
    const bool isReversal = delivery.reverses.has_value();
    m_panel->setTitle(isReversal ? tr("Taken back") : tr("Received"),
                      delivery.supplierName.isEmpty() ? tr("No supplier") : delivery.supplierName);
    m_panel->setSubtitle(m_desk.session()
                             .local(delivery.finishedAt.value_or(delivery.startedAt))
                             .toString(u"dd/MM/yyyy hh:mm"));
    fillFacts(view);
    fillCredits(view);
    showLinks(view);
    m_prices->setVisible(!isReversal);
    m_reverse->setVisible(!isReversal && m_desk.may(Permission::CorrectStock));
    m_supplierHead->setVisible(!isReversal);
    m_reserves->setVisible(!isReversal);
    const std::vector<Reserve> &reserves = m_paper->reserves();
    QStringList words;
    for (size_t i = 0; i < std::min(reserves.size(), mostShown); ++i)
        words += ReceptionPaper::words(reserves[i]);
    if (reserves.size() > mostShown)
        words += tr("and %n more", nullptr, int(reserves.size() - mostShown));
    m_reserves->setText(words.isEmpty() ? tr("Nothing: all is as announced.") : words.join(u'\n'));
    m_mail->setVisible(!reserves.empty());
    m_which->setVisible(!reserves.empty());
    m_which->setCurrent(Receipt);
}

void ReceiptPanel::fillFacts(const ReceptionView &view)
{
    const Delivery &delivery = view.delivery;
    m_facts->clear();
    m_facts->addFact(tr("Number"), QString::number(delivery.id.value()));
    if (delivery.reverses)
        m_facts->addFact(tr("Lines taken back"), QString::number(view.lines.size()));
    else
        m_facts->addFact(tr("Lines counted"), QString::number(delivery.countedLines));
    if (!delivery.reason.isEmpty())
        m_facts->addFact(tr("Why"), delivery.reason);
    if (!delivery.documentName.isEmpty())
        m_facts->addFact(tr("Document"), delivery.documentName);
    if (!view.crates.empty())
        m_facts->addFact(tr("Crates"), CrateRules::words(view.crates));
    if (delivery.unresolved > 0)
        m_facts->addFact(tr("Unknown codes"), QString::number(delivery.unresolved), true);
}

void ReceiptPanel::fillCredits(const ReceptionView &view)
{
    const QLocale locale = Language::locale();
    const Money asked = Reserves::credit(m_paper->reserves());
    if (!asked.isZero())
        m_facts->addFact(tr("Credit note expected"), moneyText(asked, locale), true);
    Money received;
    std::optional<QDate> askedOn;
    bool isToAsk = false;
    for (const ExpectedCredit &credit : view.credits) {
        received += credit.settled;
        isToAsk = isToAsk || credit.state == CreditState::Expected;
        if (credit.state == CreditState::Asked)
            askedOn = credit.askedOn;
    }
    if (askedOn)
        m_facts->addFact(tr("Asked for on"), dateText(*askedOn));
    if (!received.isZero())
        m_facts->addFact(tr("Credited, without VAT"), moneyText(received, locale));
    m_sent->setVisible(isToAsk);
    m_credits->setVisible(!view.credits.empty() && m_desk.may(Permission::ViewStock));
    disconnect(m_credits, &QPushButton::clicked, this, nullptr);
    if (!view.credits.empty())
        connect(m_credits, &QPushButton::clicked, this,
                [this, supplier = view.credits.front().supplier] {
                    m_desk.go(u"credits"_qs, supplier.value());
                });
}

void ReceiptPanel::letterSent()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), delivery = m_delivery] {
            return CreditService(db).ask(session, delivery);
        },
        [this](const Result<int> &asked) {
            if (!asked) {
                m_bands->post({Kind::Danger, asked.failure().message, {}});
                return;
            }
            showDelivery(m_delivery);
            m_desk.toast(tr("%n credit note(s) asked for.", nullptr, *asked));
        });
}

void ReceiptPanel::copyMail()
{
    QGuiApplication::clipboard()->setText(m_paper->mailSubject() + u"\n\n"_qs + m_paper->mail());
    m_desk.toast(tr("The mail is in the clipboard: paste it into your mail program."));
}

} // namespace cabas::ui
