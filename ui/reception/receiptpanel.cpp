// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receiptpanel.h"

#include "ui/reception/deliverypictures.h"
#include "ui/reception/membersband.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/printing/reportoutput.h"
#include "ui/shell/desk.h"
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
    column->addWidget(m_panel);
    connect(m_panel, &SidePanel::closed, this, &ReceiptPanel::closed);
    m_bands = new Bands;
    m_panel->body()->addWidget(m_bands);
    m_facts = new FactList;
    m_panel->body()->addWidget(m_facts);
    m_members = new MembersBand(m_desk);
    m_panel->body()->addWidget(m_members);
    m_panel->body()->addWidget(
        makeLabel(tr("To tell the supplier"), TextSize::Body, Weight::Strong));
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
            const ReportTable table =
                m_which->current() == Letter ? m_paper->letter() : m_paper->receipt();
            return OutputWish{table.title, table.to, [table] { return Result(table); }};
        },
        this);
    connect(m_output, &ReportOutput::refused, this, [this](const Failure &failure) {
        m_bands->post({Kind::Danger, failure.message, {}, {}, {{tr("Understood"), [] {}, true}}});
    });
    m_panel->addFoot(m_output->exportButton(), 1);
    m_panel->addFoot(m_output->printButton());
}

void ReceiptPanel::showDelivery(DeliveryId id)
{
    m_bands->settleAll();
    const auto view = ReceptionService(m_desk.db()).view(m_desk.session(), id);
    m_panel->setEnabled(view.ok());
    m_pictures->showDelivery(id);
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
    m_panel->setTitle(tr("Received"),
                      delivery.supplierName.isEmpty() ? tr("No supplier") : delivery.supplierName);
    m_panel->setSubtitle(m_desk.session()
                             .local(delivery.finishedAt.value_or(delivery.startedAt))
                             .toString(u"dd/MM/yyyy hh:mm"));
    m_facts->clear();
    m_facts->addFact(tr("Lines counted"), QString::number(delivery.countedLines));
    if (!delivery.documentName.isEmpty())
        m_facts->addFact(tr("Document"), delivery.documentName);
    if (delivery.unresolved > 0)
        m_facts->addFact(tr("Unknown codes"), QString::number(delivery.unresolved), true);
    const std::vector<Reserve> &reserves = m_paper->reserves();
    const Money credit = Reserves::credit(reserves);
    if (!credit.isZero())
        m_facts->addFact(tr("Credit note expected"), moneyText(credit, Language::locale()), true);
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

void ReceiptPanel::copyMail()
{
    QGuiApplication::clipboard()->setText(m_paper->mailSubject() + u"\n\n"_qs + m_paper->mail());
    m_desk.toast(tr("The mail is in the clipboard: paste it into your mail program."));
}

} // namespace cabas::ui
