// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/letterspage.h"

#include "core/reports/memberletterservice.h"
#include "ui/printing/letterhead.h"
#include "ui/printing/reportoutput.h"
#include "ui/printing/reportpaper.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int letterWidth = 440;

} // namespace

LettersPage::LettersPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Members, parent)
{
    buildUi();
}

void LettersPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Letters"));
    m_paper = new KeyButton(tr("All on paper"));
    m_paper->setObjectName(u"letters-paper"_qs);
    m_paper->setIconName(u"file-text"_qs);
    m_mail = new KeyButton(tr("Send them"), KeyButton::Role::Primary);
    m_mail->setObjectName(u"letters-send"_qs);
    m_mail->setIconName(u"mail"_qs);
    m_mail->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    head->addAction(m_paper);
    head->addAction(m_mail);
    outer->addWidget(head);
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    row->addWidget(makeLetter());
    column->addLayout(row, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open the member"));
    outer->addWidget(m_foot);
    connect(m_mail, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_paper, &QPushButton::clicked, this, [this] { send(true); });
}

QWidget *LettersPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_template = new QComboBox;
    m_template->setObjectName(u"letter-template"_qs);
    for (const LetterTemplate &text : MemberLetterService::templates())
        m_template->addItem(text.title, text.name);
    auto *field = new Field(tr("Which letter"), m_template);
    field->setNoteReserved(false);
    column->addWidget(field);
    m_rows = new RowsModel({{tr("Member")}, {tr("E-mail")}, {tr("How")}}, this);
    m_table = new DataTable(tr("Who the letter is for"));
    m_table->setObjectName(u"letters"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 0, 128});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"mail"_qs, tr("This letter is for nobody today.")));
    column->addWidget(card, 1);
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] { reload(); });
    connect(m_table, &DataTable::currentRowChanged, this, &LettersPage::showLetter);
    connect(m_table, &DataTable::opened, this, [this] {
        if (const auto letter = current())
            desk().go(u"member"_qs, letter->member.value());
    });
    return holder;
}

QWidget *LettersPage::makeLetter()
{
    m_letter = new Card;
    growWidth(m_letter, letterWidth);
    m_text = makeWrapped({});
    m_text->setObjectName(u"letter-text"_qs);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_letter->body()->addWidget(m_text);
    m_letter->body()->addStretch();
    m_output = new ReportOutput(
        desk(),
        [this] {
            const MemberLetter letter = current().value_or(MemberLetter());
            const Session session = desk().session();
            const ReportTable paper =
                Letterhead::on(MemberLetterService::paper(letter, desk().shop().profile().name,
                                                          session.local(session.now())),
                               desk());
            return OutputWish{letter.subject, session.today(),
                              [paper]() -> Result<ReportTable> { return paper; }};
        },
        this);
    m_output->printButton()->setRole(KeyButton::Role::Outlined);
    connect(m_output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_output->exportButton());
    row->addWidget(m_output->printButton());
    row->addStretch();
    m_letter->body()->addLayout(row);
    return m_letter;
}

void LettersPage::begin(const QVariant &about)
{
    m_bands->settleAll();
    if (const int place = m_template->findData(about.toString()); place >= 0)
        m_template->setCurrentIndex(place);
    setFocusProxy(m_template);
    m_template->setFocus();
}

void LettersPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(),
         name = m_template->currentData().toString()] {
            return MemberLetterService(db).waiting(session, name);
        },
        [this](const Result<std::vector<MemberLetter>> &letters) {
            if (letters)
                fill(*letters);
            else
                Ask::tellRefusal(m_bands, letters.failure());
        });
}

void LettersPage::fill(const std::vector<MemberLetter> &letters)
{
    m_letters = letters;
    std::vector<RowOfCells> rows;
    int mails = 0;
    for (const MemberLetter &letter : m_letters) {
        const bool isMail = !letter.email.isEmpty();
        mails += isMail ? 1 : 0;
        rows.push_back({letter.member.value(),
                        {{u"%1  %2"_qs.arg(QString::number(letter.number), letter.name)},
                         {letter.email, {{Cell::Ink, int(Token::TextMuted)}}},
                         {isMail ? tr("By mail") : tr("On paper"),
                          {{Cell::ChipKind, int(isMail ? Kind::Accent : Kind::Neutral)},
                           {Cell::ChipIcon, isMail ? u"mail"_qs : u"file-text"_qs}}}}});
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts(
        {tr("%n letter(s)", nullptr, int(m_letters.size())), tr("%n by mail", nullptr, mails)});
    m_mail->setEnabled(!m_letters.empty());
    m_paper->setEnabled(!m_letters.empty());
    if (!m_letters.empty())
        m_table->selectOnly(0);
    showLetter();
}

std::optional<MemberLetter> LettersPage::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || size_t(row) >= m_letters.size())
        return std::nullopt;
    return m_letters[size_t(row)];
}

void LettersPage::showLetter()
{
    const auto letter = current();
    m_letter->setVisible(letter.has_value());
    if (!letter)
        return;
    m_letter->setTitle(letter->subject);
    m_text->setText(letter->lines.join(u'\n'));
}

void LettersPage::send(bool onPaper)
{
    const auto mails =
        std::count_if(m_letters.begin(), m_letters.end(),
                      [](const MemberLetter &each) { return !each.email.isEmpty(); });
    const Ask::Question question{
        onPaper ? tr("Print %n letter(s)?", nullptr, int(m_letters.size()))
                : tr("Send %n letter(s)?", nullptr, int(m_letters.size())),
        onPaper ? tr("Each becomes a PDF in a folder that you choose.")
                : tr("%n go by mail, the others become PDFs to print.", nullptr, int(mails)),
        onPaper ? tr("Print") : tr("Send"), tr("Leave it"), false};
    if (!Ask::confirm(this, question))
        return;
    std::vector<MemberId> members;
    for (const MemberLetter &letter : m_letters)
        members.push_back(letter.member);
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), members, onPaper,
         name = m_template->currentData().toString()] {
            return MemberLetterService(db).send(session, name, members, onPaper);
        },
        [this](const Result<LettersDone> &done) {
            if (done)
                print(*done);
            else
                Ask::tellRefusal(m_bands, done.failure());
        });
}

void LettersPage::print(const LettersDone &done)
{
    if (done.mailed > 0)
        desk().toast(tr("%n mail(s) wait in the outbox.", nullptr, done.mailed));
    if (done.toPrint.empty())
        return;
    const auto folder = Ask::folder(this, tr("Where do the letters go?"));
    if (!folder)
        return;
    const Session session = desk().session();
    for (const MemberLetter &letter : done.toPrint) {
        const ReportTable paper =
            Letterhead::on(MemberLetterService::paper(letter, desk().shop().profile().name,
                                                      session.local(session.now())),
                           desk());
        const QString name = tr("letter-%1-%2.pdf").arg(letter.templateName).arg(letter.number);
        if (const Result<> written = ReportPaper::writePdf(paper, QDir(*folder).filePath(name));
            !written)
            return Ask::tellRefusal(m_bands, written.failure());
    }
    desk().toast(tr("%n letter(s) written into the folder.", nullptr, int(done.toPrint.size())));
}

Page *makeLettersPage(Desk &desk, QWidget *parent)
{
    return new LettersPage(desk, parent);
}

} // namespace cabas::ui
