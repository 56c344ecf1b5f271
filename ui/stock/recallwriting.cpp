// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/recallwriting.h"

#include "core/base/text.h"
#include "ui/printing/letterhead.h"
#include "ui/printing/reportpaper.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMenu>

namespace cabas::ui {

RecallWriting::RecallWriting(Desk &desk, QWidget *page)
    : QObject(page), m_desk(desk), m_page(page), m_button(new KeyButton(tr("Tell members")))
{
    m_button->setObjectName(u"recall-tell"_qs);
    m_button->setIconName(u"mail"_qs);
    m_button->setKey(Qt::Key_F6);
    auto *menu = new QMenu(m_button);
    m_button->setMenu(menu);
    const auto add = [&](const QString &words, void (RecallWriting::*deed)()) {
        connect(menu->addAction(words), &QAction::triggered, this, deed);
    };
    add(tr("Letter, also for the door (PDF)…"), &RecallWriting::writeLetter);
    add(tr("Copy the text of a mail"), &RecallWriting::copyMail);
    add(tr("Copy the mail addresses"), &RecallWriting::copyAddresses);
}

void RecallWriting::show(const Answer &answer)
{
    m_answer = answer;
    m_reason.reset();
    m_button->setEnabled(!answer->products.empty());
}

std::optional<RecallLetter> RecallWriting::letter()
{
    if (!m_reason)
        m_reason = Ask::line(m_page, tr("What is the reason of the recall?"),
                             tr("In the supplier’s words; it may stay empty"), tr("Go on"));
    if (!m_reason)
        return std::nullopt;
    const Session &session = m_desk.session();
    return RecallLetter(*m_answer, *m_reason, m_desk.shop().profile().name,
                        session.local(session.now()));
}

void RecallWriting::writeLetter()
{
    const std::optional<RecallLetter> letter = this->letter();
    if (!letter)
        return;
    const ReportTable table = Letterhead::on(letter->letter(), m_desk);
    const QString name = u"%1 %2.pdf"_qs.arg(table.title, dayText(table.to));
    const std::optional<QString> path = Ask::fileToSave(
        m_page, tr("Write the letter"), QDir::home().filePath(name), tr("Documents (*.pdf)"));
    if (!path)
        return;
    m_worker.run(
        this, [table, path = *path] { return ReportPaper::writePdf(table, path); },
        [this, path = *path](const Result<> &done) {
            if (done)
                m_desk.toast(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT refused(done.failure());
        });
}

void RecallWriting::copyMail()
{
    const std::optional<RecallLetter> letter = this->letter();
    if (!letter)
        return;
    QGuiApplication::clipboard()->setText(letter->mailSubject() + u"\n\n"_qs + letter->mail());
    m_desk.toast(tr("The mail is in the clipboard: paste it into your mail program."));
}

void RecallWriting::copyAddresses()
{
    const Session &session = m_desk.session();
    const RecallLetter letter(*m_answer, {}, {}, session.local(session.now()));
    const QStringList addresses = letter.addresses();
    QGuiApplication::clipboard()->setText(addresses.join(u"; "_qs));
    m_desk.toast(
        tr("%n address(es) in the clipboard: paste them as blind copies.", nullptr,
           int(addresses.size())) +
        u' ' +
        tr("%n member(s) without one: call them by the list.", nullptr, letter.withoutAddress()));
}

} // namespace cabas::ui
