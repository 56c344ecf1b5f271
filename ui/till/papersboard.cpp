// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/papersboard.h"

#include "core/access/shoppapersservice.h"
#include "core/base/language.h"
#include "core/till/ticketlayout.h"
#include "ui/till/paperslip.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 560;

/// A ticket that nobody paid, to show the head and the foot.
Ticket sampleTicket(const QDateTime &now)
{
    Ticket ticket;
    ticket.name = u"T1-000000"_qs;
    ticket.localAt = now.toString(Qt::ISODate);
    TicketLine line;
    line.name = PapersBoard::tr("Bread");
    line.quantity = Quantity::units(1);
    line.unitPrice = Money::fromCents(320);
    line.gross = line.unitPrice;
    line.vatCode = u"S550"_qs;
    ticket.lines = {line};
    ticket.vat = {{line.vatCode, VatCategory::Standard, 550, Money::fromCents(320),
                   Money::fromCents(303), Money::fromCents(17)}};
    ticket.total = line.gross;
    ticket.payments = {{TillMeans::Card, line.gross, line.gross}};
    return ticket;
}

} // namespace

PapersBoard::PapersBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_papers.revision = 0;
    buildUi();
}

void PapersBoard::buildUi()
{
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    all->setSpacing(16);
    QWidget *form = makeForm();
    form->setMaximumWidth(cardWidth);
    all->addWidget(form, 1, Qt::AlignTop);
    m_slip = new PaperSlip;
    m_slip->setObjectName(u"papers-sample"_qs);
    all->addWidget(m_slip, 0, Qt::AlignTop);
    all->addStretch(1);
}

QWidget *PapersBoard::makeForm()
{
    auto *card = new Card;
    card->setTitle(tr("Address on tickets"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto add = [&](int row, int column, int span, const QString &label, const char *name) {
        auto *line = new QLineEdit;
        line->setObjectName(QString::fromLatin1(name));
        line->setMaxLength(ShopPapers::maxLength);
        grid->addWidget(new Field(label, line), row, column, 1, span);
        connect(line, &QLineEdit::textChanged, this, &PapersBoard::preview);
        return line;
    };
    m_street = add(0, 0, 2, tr("Street"), "papers-street");
    m_postcode = add(1, 0, 1, tr("Postcode"), "papers-postcode");
    m_city = add(1, 1, 1, tr("Town"), "papers-city");
    m_siret = add(2, 0, 1, tr("SIRET"), "papers-siret");
    m_vat = add(2, 1, 1, tr("VAT number"), "papers-vat");
    m_phone = add(3, 0, 1, tr("Phone"), "papers-phone");
    m_greeting = add(4, 0, 2, tr("Last line of a ticket"), "papers-greeting");
    card->body()->addLayout(grid);
    auto *save = new KeyButton(tr("Keep"), KeyButton::Role::Primary);
    save->setObjectName(u"papers-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    m_answer = new Band(Kind::Info);
    m_answer->setObjectName(u"papers-answer"_qs);
    m_answer->hide();
    card->body()->addWidget(m_answer);
    connect(save, &QPushButton::clicked, this, &PapersBoard::keep);
    return card;
}

void PapersBoard::reload()
{
    const auto papers = ShopPapersService(m_desk.db()).read(m_desk.session());
    if (papers && (papers->revision != m_papers.revision || typed() == m_papers))
        show(*papers);
    preview();
}

ShopPapers PapersBoard::typed() const
{
    return {m_street->text(), m_postcode->text(), m_city->text(),     m_siret->text(),
            m_vat->text(),    m_phone->text(),    m_greeting->text(), m_papers.revision};
}

void PapersBoard::show(const ShopPapers &papers)
{
    m_papers = papers;
    m_street->setText(papers.street);
    m_postcode->setText(papers.postcode);
    m_city->setText(papers.city);
    m_siret->setText(papers.siret);
    m_vat->setText(papers.vatNumber);
    m_phone->setText(papers.phone);
    m_greeting->setText(papers.greeting);
}

void PapersBoard::preview()
{
    if (m_slip == nullptr)
        return;
    SlipFacts facts;
    facts.shop = m_desk.shop().profile();
    facts.papers = typed();
    facts.tillName = u"1"_qs;
    facts.software = u"Cabas " CABAS_VERSION ""_qs;
    facts.hash = QString(64, u'0');
    const QDateTime now = m_desk.session().local(m_desk.session().now());
    m_slip->show(TicketLayout::ticket(sampleTicket(now), facts, Language::locale()));
}

void PapersBoard::keep()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), papers = typed()] {
            return ShopPapersService(db).set(session, papers);
        },
        [this](const Result<ShopPapers> &kept) {
            if (!kept) {
                tell(Kind::Danger, kept.failure().message);
                return;
            }
            show(*kept);
            tell(Kind::Success, tr("Kept: the next ticket says so."));
        });
}

void PapersBoard::tell(Kind kind, const QString &words)
{
    m_answer->setKind(kind);
    m_answer->setText(words);
    m_answer->show();
}

} // namespace cabas::ui
