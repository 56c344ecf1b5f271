// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ask.h"

#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFileDialog>
#include <QLineEdit>

namespace cabas::ui {

namespace {

/// First sentence and the rest of a message.
std::pair<QString, QString> firstSentence(const QString &message)
{
    for (qsizetype i = 0; i + 1 < message.size(); ++i) {
        const bool ends = message[i] == u'.' || message[i] == u'!' || message[i] == u'?';
        if (ends && message[i + 1].isSpace())
            return {message.left(i + 1), message.mid(i + 2)};
    }
    return {message, {}};
}

Bands *bandsAround(QWidget *from)
{
    for (QWidget *widget = from; widget; widget = widget->parentWidget()) {
        if (auto *bands = widget->findChild<Bands *>())
            return bands;
    }
    return nullptr;
}

} // namespace

bool Ask::confirm(QWidget *parent, const Question &question)
{
    if (Script *script = Script::running())
        return script->next(question.title) == question.yes;
    AskDialog dialog(question.title, question.consequence, parent);
    dialog.addVerb(question.no, QDialog::Rejected, false, false, true);
    dialog.addVerb(question.yes, QDialog::Accepted, !question.dangerous, question.dangerous, false);
    return dialog.exec() == QDialog::Accepted;
}

int Ask::choose(QWidget *parent, const QString &title, const QString &text,
                const QStringList &verbs)
{
    if (Script *script = Script::running()) {
        const std::optional<QString> answer = script->next(title);
        return answer ? int(verbs.indexOf(*answer)) : -1;
    }
    AskDialog dialog(title, text, parent);
    for (int i = 0; i < verbs.size(); ++i)
        dialog.addVerb(verbs[i], i + 1, false, false, i == verbs.size() - 1);
    return dialog.exec() - 1;
}

std::optional<QString> Ask::line(QWidget *parent, const QString &title, const QString &label,
                                 const QString &verb, bool secret, const QString &text)
{
    if (Script *script = Script::running())
        return script->next(title);
    AskDialog dialog(title, QString(), parent);
    QLineEdit *edit = dialog.addLine(label, text, secret);
    dialog.addVerb(tr("Leave"), QDialog::Rejected, false, false, false);
    dialog.addVerb(verb, QDialog::Accepted, true, false, true);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit->text();
}

std::optional<QString> Ask::fileToOpen(QWidget *parent, const QString &title, const QString &filter)
{
    if (Script *script = Script::running())
        return script->next(title);
    const QString path = QFileDialog::getOpenFileName(parent, title, QString(), filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> Ask::fileToSave(QWidget *parent, const QString &title,
                                       const QString &suggested, const QString &filter)
{
    if (Script *script = Script::running())
        return script->next(title);
    const QString path = QFileDialog::getSaveFileName(parent, title, suggested, filter);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

std::optional<QString> Ask::folder(QWidget *parent, const QString &title)
{
    if (Script *script = Script::running())
        return script->next(title);
    const QString path = QFileDialog::getExistingDirectory(parent, title);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void Ask::tellRefusal(QWidget *from, const Failure &failure)
{
    const auto [first, rest] = firstSentence(failure.message);
    if (Bands *bands = bandsAround(from)) {
        bands->post({Kind::Danger, first, rest, {}, {{tr("Understood"), {}}}});
        return;
    }
    tell(from, first, rest);
}

void Ask::tell(QWidget *parent, const QString &title, const QString &text)
{
    if (Script *script = Script::running()) {
        script->next(title);
        return;
    }
    AskDialog dialog(title, text, parent);
    dialog.addVerb(tr("Understood"), QDialog::Accepted, true, false, true);
    dialog.exec();
}

AskScript::AskScript() : QObject(qApp) {}

void AskScript::answer(const QString &verbOrText)
{
    m_answers.push_back(verbOrText);
}

std::optional<QString> AskScript::next(const QString &title)
{
    m_asked << title;
    if (m_answers.empty())
        return std::nullopt;
    const QString answer = m_answers.front();
    m_answers.pop_front();
    return answer.isNull() ? std::nullopt : std::optional(answer);
}

AskScript *AskScript::running()
{
    return qApp->findChild<AskScript *>(QString(), Qt::FindDirectChildrenOnly);
}

AskDialog::AskDialog(const QString &title, const QString &text, QWidget *parent)
    : QDialog(parent ? parent->window() : nullptr)
{
    setWindowTitle(title);
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(5), Theme::space(5), Theme::space(5), Theme::space(4));
    column->setSpacing(Theme::space(5));
    m_body = new QVBoxLayout;
    m_body->setSpacing(Theme::space(2));
    QLabel *head = makeWrapped(title, TextSize::Title);
    Theme::dress(head, TextSize::Title, Weight::Strong);
    m_body->addWidget(head);
    if (!text.isEmpty())
        m_body->addWidget(makeWrapped(text, TextSize::Body, Token::TextMuted));
    m_verbs = new QHBoxLayout;
    m_verbs->setSpacing(Theme::space(3));
    m_verbs->addStretch();
    column->addLayout(m_body);
    column->addStretch();
    column->addLayout(m_verbs);
    setMinimumWidth(Metric::form);
}

void AskDialog::addVerb(const QString &verb, int result, bool primary, bool dangerous,
                        bool isDefault)
{
    const auto role = primary     ? KeyButton::Role::Primary
                      : dangerous ? KeyButton::Role::Danger
                                  : KeyButton::Role::Outlined;
    auto *button = new KeyButton(verb, role);
    connect(button, &KeyButton::clicked, this, [this, result] { done(result); });
    m_verbs->addWidget(button);
    // Enter is the verb that has the focus, not the one that had it first.
    button->setAutoDefault(true);
    button->setDefault(isDefault);
    if (isDefault && !findChild<QLineEdit *>())
        button->setFocus();
}

QLineEdit *AskDialog::addLine(const QString &label, const QString &text, bool secret)
{
    auto *edit = new QLineEdit(text);
    edit->setAccessibleName(label);
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    QLabel *name = makeLabel(label, TextSize::Caption, Weight::Strong);
    name->setBuddy(edit);
    m_body->addWidget(name);
    m_body->addWidget(edit);
    edit->setFocus();
    return edit;
}

} // namespace cabas::ui
