// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/secondperson.h"

#include "ui/shell/approvalform.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QPointer>
#include <QVBoxLayout>

namespace cabas::ui {

bool SecondPerson::isWanted(const Failure &failure, Permission permission)
{
    return failure.kind == Failure::Kind::Forbidden &&
           (failure.code == FourEyes::code || failure.code == Permissions::name(permission));
}

void SecondPerson::ask(Desk &desk, QWidget *parent, Permission permission, const QString &why,
                       const std::function<void(const Session &)> &then)
{
    const QString title = tr("A second person");
    if (AskScript *script = AskScript::running()) {
        const QString answer = script->next(title).value_or(QString(u""_qs));
        const Result<Session> by = AccessService(desk.db()).approve(
            desk.session(), answer.section(u' ', 0, 0), answer.section(u' ', 1));
        if (by)
            then(*by);
        return;
    }
    auto *dialog = new QDialog(parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"second-person"_qs);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(Metric::form);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    column->addWidget(makeLabel(title, TextSize::Title, Weight::Strong));
    column->addWidget(makeWrapped(why, TextSize::Body, Token::TextMuted));
    auto *form = new ApprovalForm(desk, permission, false);
    column->addWidget(form);
    QLabel *problem = makeWrapped({}, TextSize::Body, Token::Danger);
    if (!form->hasNames())
        problem->setText(tr("Nobody else has a PIN or a badge yet: whoever manages users gives "
                            "one."));
    column->addWidget(problem);
    auto *verbs = new QHBoxLayout;
    verbs->addStretch();
    auto *leave = new KeyButton(tr("Leave it"));
    auto *allow = new KeyButton(tr("Allow it"), KeyButton::Role::Primary);
    allow->setObjectName(u"allow"_qs);
    verbs->addWidget(leave);
    verbs->addWidget(allow);
    column->addLayout(verbs);
    QObject::connect(leave, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(allow, &QPushButton::clicked, form, &ApprovalForm::submit);
    QObject::connect(form, &ApprovalForm::problem, problem, &QLabel::setText);
    QObject::connect(form, &ApprovalForm::approved, parent,
                     [dialog = QPointer<QDialog>(dialog), then](const Session &session) {
                         if (dialog)
                             dialog->accept();
                         then(session);
                     });
    dialog->open();
    form->takeFocus();
}

} // namespace cabas::ui
