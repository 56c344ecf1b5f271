// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/mailboard.h"

#include "core/outbox/mailsecret.h"
#include "core/outbox/outboxservice.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 720;
constexpr int maxPort = 65535;

} // namespace

MailBoard::MailBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_server.revision = 0;
    buildUi();
}

void MailBoard::buildUi()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    auto *card = new Card;
    card->setMaximumWidth(cardWidth);
    card->setTitle(tr("Mailing tickets"));
    card->body()->addWidget(makeWrapped(
        tr("Whoever keeps the shop’s mailbox gives these words. Without a server no ticket is "
           "mailed."),
        TextSize::Body, Token::TextMuted));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const auto add = [&](int row, int column, const QString &label, QWidget *editor,
                         const char *name) {
        editor->setObjectName(QString::fromLatin1(name));
        auto *field = new Field(label, editor);
        grid->addWidget(field, row, column);
        return field;
    };
    m_host = new QLineEdit;
    add(0, 0, tr("Mail server"), m_host, "mail-host")->setNote(u"smtp.example.org"_qs);
    m_port = new QSpinBox;
    m_port->setRange(1, maxPort);
    m_port->setButtonSymbols(QSpinBox::NoButtons);
    add(0, 1, tr("Port"), m_port, "mail-port");
    m_security = new QComboBox;
    m_security->addItem(tr("encrypted from the start (465)"), int(MailSecurity::Tls));
    m_security->addItem(tr("encrypted after a greeting (587)"), int(MailSecurity::StartTls));
    m_security->addItem(tr("none: a server on this computer"), int(MailSecurity::None));
    add(1, 0, tr("Encryption"), m_security, "mail-security");
    m_from = new QLineEdit;
    add(1, 1, tr("Address of the shop"), m_from, "mail-from");
    m_user = new QLineEdit;
    add(2, 0, tr("User name"), m_user, "mail-user");
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_passwordField = add(2, 1, tr("Password"), m_password, "mail-password");
    card->body()->addLayout(grid);
    auto *save = new KeyButton(tr("Keep"), KeyButton::Role::Primary);
    save->setObjectName(u"mail-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save, 0, Qt::AlignLeft);
    m_answer = new Band(Kind::Info);
    m_answer->setObjectName(u"mail-answer"_qs);
    m_answer->hide();
    card->body()->addWidget(m_answer);
    all->addWidget(card);
    all->addStretch(1);
    connect(m_security, &QComboBox::activated, this, [this] {
        const auto security = MailSecurity(m_security->currentData().toInt());
        constexpr int tls = 465;
        constexpr int startTls = 587;
        constexpr int plain = 25;
        m_port->setValue(security == MailSecurity::Tls        ? tls
                         : security == MailSecurity::StartTls ? startTls
                                                              : plain);
    });
    connect(save, &QPushButton::clicked, this, &MailBoard::keep);
}

void MailBoard::reload()
{
    const auto server = OutboxService(m_desk.db()).mailServer(m_desk.session());
    if (server && (server->revision != m_server.revision || typed() == m_server))
        show(*server);
    const QString kept = MailSecret::read(m_desk.shop().keysFolder(), m_desk.shop().profile().uuid);
    m_passwordField->setNote(kept.isEmpty() ? tr("Kept on this computer, not in the shop’s file.")
                                            : tr("One is kept here. Empty: it stays."));
}

MailServer MailBoard::typed() const
{
    return {m_host->text().trimmed(),
            m_port->value(),
            MailSecurity(m_security->currentData().toInt()),
            m_user->text().trimmed(),
            m_from->text().trimmed(),
            m_server.revision};
}

void MailBoard::show(const MailServer &server)
{
    m_server = server;
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_security->setCurrentIndex(m_security->findData(int(server.security)));
    m_user->setText(server.userName);
    m_from->setText(server.fromAddress);
}

void MailBoard::keep()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), server = typed()] {
            return OutboxService(db).setMailServer(session, server);
        },
        [this](const Result<MailServer> &kept) {
            if (!kept) {
                tell(Kind::Danger, kept.failure().message);
                return;
            }
            show(*kept);
            Result<> secret = Ok{};
            if (!m_password->text().isEmpty())
                secret = MailSecret::write(m_desk.shop().keysFolder(), m_desk.shop().profile().uuid,
                                           m_password->text());
            m_password->clear();
            reload();
            if (secret)
                tell(Kind::Success, kept->isSet() ? tr("Kept. Tickets may be mailed now.")
                                                  : tr("Kept. No ticket is mailed."));
            else
                tell(Kind::Danger, secret.failure().message);
        });
}

void MailBoard::tell(Kind kind, const QString &words)
{
    m_answer->setKind(kind);
    m_answer->setText(words);
    m_answer->show();
}

} // namespace cabas::ui
