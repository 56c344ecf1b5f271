// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/ordermailsheet.h"

#include "core/outbox/outboxrules.h"
#include "ui/printing/reportpreview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sheetparts.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr QSize usualSize(620, 660);
constexpr int textHeight = 176;
constexpr int openingHeight = 60;
constexpr int margin = 24;

QPlainTextEdit *makeText(const QString &text, int height)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    growHeight(edit, height);
    return edit;
}

} // namespace

OrderMailSheet::OrderMailSheet(const OrderMail &mail, const ReportTable &paper, bool isLast,
                               QWidget *parent)
    : QDialog(parent ? parent->window() : nullptr), m_mail(mail), m_paper(paper)
{
    setObjectName(u"order-mail-sheet"_qs);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(mail.subject);
    buildUi(isLast);
    const QSize wanted(grown(usualSize.width()), grown(usualSize.height()));
    resize(parent != nullptr ? wanted.boundedTo(parent->window()->size()) : wanted);
}

void OrderMailSheet::buildUi(bool isLast)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, margin, 0, 16);
    outer->setSpacing(12);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(margin, 0, margin, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Send the order by mail"), TextSize::Title, Weight::Strong));
    column->addWidget(
        makeWrapped(isLast ? tr("Its PDF and the table in their columns go with it; its lines can "
                                "no longer change then.")
                           : tr("Its PDF and the table in their columns go with it."),
                    TextSize::Body, Token::TextMuted));
    const auto add = [&](const QString &label, QWidget *edit, const QString &name) {
        edit->setObjectName(name);
        auto *field = new Field(label, edit);
        field->setNoteReserved(false);
        column->addWidget(field);
        return field;
    };
    m_to = new QLineEdit(m_mail.to);
    m_toField = add(tr("To"), m_to, u"mail-to"_qs);
    m_subject = new QLineEdit(m_mail.subject);
    add(tr("Subject"), m_subject, u"mail-subject"_qs);
    m_text = makeText(m_mail.text, textHeight);
    m_textField = add(tr("Words of the mail"), m_text, u"mail-text"_qs);
    m_opening = makeText(m_paper.opening.join(u'\n'), openingHeight);
    add(tr("On the PDF, above the lines"), m_opening, u"mail-opening"_qs);
    column->addStretch();
    QScrollArea *area = makeScrolling(inside);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    outer->addWidget(area, 1);
    outer->addWidget(makeVerbs());
    m_to->setFocus();
}

QWidget *OrderMailSheet::makeVerbs()
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(12);
    auto *preview = new KeyButton(tr("See the PDF"));
    preview->setObjectName(u"mail-preview"_qs);
    preview->setIconName(u"eye"_qs);
    auto *leave = new KeyButton(tr("Not yet"));
    leave->setObjectName(u"mail-leave"_qs);
    auto *send = new KeyButton(tr("Send it"), KeyButton::Role::Primary);
    send->setObjectName(u"mail-send"_qs);
    send->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(preview);
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(send);
    connect(preview, &QPushButton::clicked, this,
            [this] { (new ReportPreview(paper(), this))->open(); });
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(send, &QPushButton::clicked, this, &OrderMailSheet::submit);
    return holder;
}

OrderMail OrderMailSheet::mail() const
{
    return {m_to->text().trimmed(), m_subject->text(), m_text->toPlainText()};
}

ReportTable OrderMailSheet::paper() const
{
    ReportTable paper = m_paper;
    paper.opening = m_opening->toPlainText().trimmed().split(u'\n', Qt::SkipEmptyParts);
    return paper;
}

void OrderMailSheet::submit()
{
    m_toField->setError({});
    m_textField->setError({});
    if (const Result<> address = OutboxRules::checkAddress(mail().to); !address)
        return m_toField->refuse(address.failure().message);
    if (mail().text.trimmed().isEmpty())
        return m_textField->refuse(tr("Write a few words: whoever opens it reads them first."));
    accept();
}

void OrderMailSheet::ask(QWidget *page, const OrderMail &mail, const ReportTable &paper,
                         bool isLast,
                         const std::function<void(const OrderMail &, const ReportTable &)> &then)
{
    if (AskScript *script = AskScript::running()) {
        const std::optional<QString> to = script->next(mail.subject);
        OrderMail told = mail;
        told.to = to.value_or(QString()).trimmed();
        if (to)
            then(told, paper);
        return;
    }
    auto *sheet = new OrderMailSheet(mail, paper, isLast, page);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(sheet, &QDialog::accepted, page,
                     [sheet, then] { then(sheet->mail(), sheet->paper()); });
    sheet->open();
}

} // namespace cabas::ui
