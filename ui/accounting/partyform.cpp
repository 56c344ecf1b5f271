// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/partyform.h"

#include "core/accounting/partyrules.h"
#include "core/accounting/thirdpartyservice.h"
#include "core/formats/ibancheck.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

PartyForm::PartyForm(Desk &desk, QWidget *parent)
    : SidePanel(parent), m_desk(desk), m_kind(new QComboBox),
      m_save(new KeyButton(tr("Keep"), KeyButton::Role::Outlined))
{
    setClosable(false);
    setPanelWidth(344);
    body()->setSpacing(12);
    m_nameField = addLine(u"party-name"_qs, tr("Name"), m_name);
    m_kind->setObjectName(u"party-kind"_qs);
    m_kind->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const QString &kind : PartyRules::kinds())
        m_kind->addItem(PartyRules::kindTitle(kind), kind);
    auto *kind = new Field(tr("Kind"), m_kind);
    kind->setNoteReserved(false);
    body()->addWidget(kind);
    m_ibanField = addLine(u"party-iban"_qs, tr("IBAN"), m_iban);
    m_bicField = addLine(u"party-bic"_qs, tr("BIC"), m_bic);
    m_bicField->setNote(tr("Only for a bank outside the SEPA area."));
    m_termsField = addLine(u"party-terms"_qs, tr("Days to pay"), m_terms);
    addLine(u"party-email"_qs, tr("E-mail"), m_email);
    addLine(u"party-address"_qs, tr("Address"), m_address);
    body()->addStretch();
    m_save->setObjectName(u"party-save"_qs);
    addFoot(m_save, 1);
    const bool mayChange = desk.may(Permission::PostEntries);
    m_save->setVisible(mayChange);
    m_kind->setEnabled(mayChange);
    for (QLineEdit *edit : {m_name, m_email, m_address, m_iban, m_bic, m_terms})
        edit->setReadOnly(!mayChange);
    connect(m_save, &QPushButton::clicked, this, &PartyForm::save);
}

Field *PartyForm::addLine(const QString &name, const QString &label, QLineEdit *&edit)
{
    edit = new QLineEdit;
    edit->setObjectName(name);
    auto *field = new Field(label, edit);
    field->setNoteReserved(false);
    body()->addWidget(field);
    return field;
}

void PartyForm::show(const ThirdParty &party)
{
    m_party = party;
    setTitle(party.code, party.name);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(party.kind)));
    m_name->setText(party.name);
    m_email->setText(party.email);
    m_address->setText(party.address);
    m_iban->setText(IbanCheck::grouped(party.iban));
    m_bic->setText(party.bic);
    m_terms->setText(QString::number(party.termsDays));
    for (QLineEdit *edit : {m_name, m_email, m_address, m_iban, m_bic, m_terms})
        edit->setCursorPosition(0);
}

void PartyForm::save()
{
    for (Field *field : {m_nameField, m_ibanField, m_bicField, m_termsField})
        field->setError({});
    ThirdParty party = m_party;
    party.kind = m_kind->currentData().toString();
    party.name = m_name->text();
    party.email = m_email->text();
    party.address = m_address->text();
    party.iban = m_iban->text();
    party.bic = m_bic->text();
    bool isNumber = false;
    party.termsDays = m_terms->text().trimmed().toInt(&isNumber);
    if (!isNumber)
        party.termsDays = -1;
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), party] {
            return ThirdPartyService(db).save(session, party);
        },
        [this](const Result<ThirdParty> &kept) {
            if (!kept) {
                refused(kept.failure());
                return;
            }
            show(*kept);
            m_desk.toast(tr("%1 is kept.").arg(kept->name));
            Q_EMIT saved();
        });
}

void PartyForm::refused(const Failure &failure)
{
    Field *field = failure.code == u"name"    ? m_nameField
                   : failure.code == u"iban"  ? m_ibanField
                   : failure.code == u"bic"   ? m_bicField
                   : failure.code == u"terms" ? m_termsField
                                              : nullptr;
    if (field != nullptr)
        field->refuse(failure.message);
    else
        Ask::tellRefusal(this, failure);
}

} // namespace cabas::ui
