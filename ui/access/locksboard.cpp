// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/locksboard.h"

#include "core/access/accesstermsservice.h"
#include "core/access/ownerrecovery.h"
#include "core/base/text.h"
#include "ui/shell/secretsheet.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

LocksBoard::LocksBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 16, 24, 16);
    outer->setSpacing(12);
    m_bands = new Bands;
    outer->addWidget(m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    auto *card = new Card;
    growWidth(card, Metric::form + 2 * 16);
    card->setTitle(tr("Locks and badges"));
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_till = addSeconds(*column, tr("The till locks after (seconds)"),
                        tr("Without a key or a scan. 0: never."), u"lock-till"_qs);
    m_office = addSeconds(*column, tr("Other pages lock after (seconds)"), tr("0: never."),
                          u"lock-office"_qs);
    m_kiosk = addSeconds(*column, tr("The kiosk goes back to its start after (seconds)"),
                         tr("15 to 300."), u"lock-kiosk"_qs);
    m_gap = new MoneyEdit;
    m_gap->setObjectName(u"closing-gap"_qs);
    auto *gap = new Field(tr("A closing that differs by more asks for a second person"), m_gap);
    gap->setNote(tr("Whoever may move cash confirms it."));
    column->addWidget(gap);
    m_badgePin = new QCheckBox(tr("A badge asks for the PIN too, of who has one"));
    m_badgePin->setObjectName(u"badge-asks-pin"_qs);
    column->addWidget(m_badgePin);
    card->body()->addLayout(column);
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"locks-save"_qs);
    card->body()->addWidget(save, 0, Qt::AlignRight);
    row->addWidget(card, 0, Qt::AlignTop);
    row->addWidget(makeRecovery(), 1, Qt::AlignTop);
    outer->addLayout(row);
    outer->addStretch();
    connect(save, &QPushButton::clicked, this, &LocksBoard::save);
}

QLineEdit *LocksBoard::addSeconds(QVBoxLayout &column, const QString &label, const QString &note,
                                  const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setValidator(new QIntValidator(0, AccessTermsService::mostLockSeconds, edit));
    auto *field = new Field(label, edit);
    field->setNote(note);
    column.addWidget(field);
    return edit;
}

QWidget *LocksBoard::makeRecovery()
{
    auto *card = new Card;
    card->setTitle(tr("The owner’s recovery code"));
    card->body()->addWidget(
        makeWrapped(tr("With it the owner gets back in after forgetting the PIN. It is printed "
                       "once and lies in the safe; a new one makes the old paper worthless."),
                    TextSize::Body, Token::TextMuted));
    m_codeState = makeWrapped({}, TextSize::Body);
    card->body()->addWidget(m_codeState);
    m_newCode = new KeyButton(tr("Make a new code"));
    m_newCode->setObjectName(u"recovery-new"_qs);
    m_newCode->setIconName(u"key-round"_qs);
    card->body()->addWidget(m_newCode, 0, Qt::AlignLeft);
    connect(m_newCode, &QPushButton::clicked, this, &LocksBoard::newCode);
    return card;
}

void LocksBoard::reload()
{
    const auto terms = AccessTermsService(m_desk.db()).read();
    m_terms = terms ? *terms : AccessTerms();
    m_till->setText(QString::number(m_terms.tillLockSeconds));
    m_office->setText(QString::number(m_terms.officeLockSeconds));
    m_kiosk->setText(QString::number(m_terms.kioskSeconds));
    m_badgePin->setChecked(m_terms.badgeAsksPin);
    m_gap->setValue(m_terms.closingGap);
    const auto madeAt = OwnerRecovery(m_desk.db()).madeAt();
    const bool hasCode = madeAt && madeAt->has_value();
    m_codeState->setText(
        hasCode ? tr("Made on %1.").arg(dateText(m_desk.session().local(**madeAt).date()))
                : tr("There is none yet: an owner who forgets the PIN stays outside."));
    m_newCode->setEnabled(m_desk.session().user() == m_desk.shop().profile().owner);
}

void LocksBoard::save()
{
    AccessTerms wanted = m_terms;
    wanted.tillLockSeconds = m_till->text().toInt();
    wanted.officeLockSeconds = m_office->text().toInt();
    wanted.kioskSeconds = m_kiosk->text().toInt();
    wanted.badgeAsksPin = m_badgePin->isChecked();
    wanted.closingGap = m_gap->value().value_or(Money());
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), wanted] {
            return AccessTermsService(db).save(session, wanted);
        },
        [this](const Result<AccessTerms> &saved) {
            m_bands->settleAll();
            if (!saved)
                return Ask::tellRefusal(m_bands, saved.failure());
            reload();
            m_desk.toast(tr("Saved."));
        });
}

void LocksBoard::newCode()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session()] {
            return OwnerRecovery(db).replace(session);
        },
        [this](const Result<QString> &code) {
            if (!code)
                return Ask::tellRefusal(m_bands, code.failure());
            SecretSheet::show(m_desk, this, SecretSheet::Kind::Recovery, {}, *code);
            reload();
        });
}

} // namespace cabas::ui
