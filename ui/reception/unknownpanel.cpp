// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/unknownpanel.h"

#include "core/base/text.h"
#include "core/catalog/openfoodservice.h"
#include "core/reception/receptionservice.h"
#include "ui/catalog/productpick.h"
#include "ui/reception/candidatelist.h"
#include "ui/reception/newgoodsform.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/taskcard.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

namespace cabas::ui {

namespace {

constexpr int widePanel = 520;
constexpr int narrowPanel = 440;
constexpr int mostLabels = 500;

Result<CodeGuess> guessOf(Database &db, const QString &path, const Session &session,
                          DeliveryId delivery, const QString &code)
{
    const auto food = OpenFoodService(db, path).propose(session, code);
    return ReceptionService(db).guess(session, delivery, code,
                                      food ? *food : std::optional<OpenFoodProposal>());
}

} // namespace

UnknownPanel::UnknownPanel(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    buildUi();
}

void UnknownPanel::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    m_panel->setTone(Kind::Warning);
    column->addWidget(m_panel);
    setWide(true);
    m_place = makeLabel({}, TextSize::Caption);
    m_panel->addHeadAction(m_place);
    m_panel->body()->setSpacing(8);
    m_panel->body()->addWidget(makeLabel(tr("What is it?"), TextSize::Body, Weight::Strong));
    buildAnswers();
    m_packs = new SegmentedControl;
    m_packs->setObjectName(u"unknown-packs"_qs);
    m_packs->addSegment(tr("one unit"));
    m_packs->addSegment(tr("a case"));
    m_panel->body()->addWidget(m_packs, 0, Qt::AlignLeft);
    m_panel->body()->addStretch();
    auto *later = new KeyButton(tr("Later"));
    later->setObjectName(u"unknown-later"_qs);
    later->setSize(KeyButton::Size::Counter);
    m_next = new KeyButton(tr("Next"));
    m_next->setObjectName(u"unknown-next"_qs);
    m_next->setSize(KeyButton::Size::Counter);
    m_do = new KeyButton({}, KeyButton::Role::Primary);
    m_do->setObjectName(u"unknown-do"_qs);
    m_do->setSize(KeyButton::Size::Counter);
    m_panel->addFoot(later);
    m_panel->addFoot(m_next);
    m_panel->addFoot(m_do, 1);
    connect(later, &QPushButton::clicked, this, &UnknownPanel::laterWanted);
    connect(m_next, &QPushButton::clicked, this, &UnknownPanel::nextWanted);
    connect(m_do, &QPushButton::clicked, this, &UnknownPanel::carryOut);
    connect(m_packs, &SegmentedControl::currentChanged, this, &UnknownPanel::renewPrimary);
}

void UnknownPanel::addAnswer(Answer answer, const QString &icon, const QString &title,
                             const QString &subtitle, QWidget *detail)
{
    auto *card = new AnswerCard(int(answer) + 1, icon, title, subtitle);
    card->setObjectName(u"answer-%1"_qs.arg(int(answer) + 1));
    card->setDetail(detail);
    connect(card, &QAbstractButton::clicked, this, [this, answer] { take(answer); });
    m_panel->body()->addWidget(card);
    m_answers.push_back(card);
}

void UnknownPanel::buildAnswers()
{
    m_lines = new CandidateList;
    m_lines->setObjectName(u"open-lines"_qs);
    m_lines->setAccessibleName(tr("Lines of this delivery"));
    addAnswer(ThisDelivery, u"link"_qs, tr("It is a line of this delivery"),
              tr("Lines that nothing was counted on yet"), m_lines);
    m_known = new ProductPick(m_desk);
    m_known->setObjectName(u"unknown-search"_qs);
    m_known->setAccessibleName(tr("Name of the product"));
    addAnswer(KnownProduct, u"search"_qs, tr("It is a product we have"),
              tr("Search by name; it will learn this code"), m_known);
    auto *fresh = new QWidget;
    auto *column = new QVBoxLayout(fresh);
    column->setContentsMargins(0, 0, 0, 0);
    m_summary = makeWrapped({}, TextSize::Body);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setContentsMargins(12, 4, 12, 4);
    m_summary->setAutoFillBackground(true);
    Theme::setLook(m_summary, "look", u"sunken"_qs);
    column->addWidget(m_summary);
    m_form = new NewGoodsForm(m_desk);
    column->addWidget(m_form);
    addAnswer(NewProduct, u"package-plus"_qs, tr("It is a new product"),
              tr("Name, price and VAT; the count goes on"), fresh);
    addAnswer(OwnNumber, u"tag"_qs, tr("It has no code of its own"), {}, makePicks());
    m_note = new QLineEdit;
    m_note->setObjectName(u"unknown-note"_qs);
    m_note->setPlaceholderText(tr("What you see: a name, where it stands"));
    m_noteField = new Field(tr("A word for the buyers"), m_note);
    addAnswer(Later, u"archive"_qs, tr("I do not know"),
              tr("Set aside with a word; the buyers will see it"), m_noteField);
    connect(m_lines, &QListWidget::currentRowChanged, this, &UnknownPanel::renewPacks);
    connect(m_lines, &QListWidget::itemActivated, this, &UnknownPanel::carryOut);
    connect(m_lines, &QListWidget::itemClicked, this, [this] {
        m_isAnswered = true;
        choose(ThisDelivery);
    });
    for (ProductPick *pick : {m_known, m_ownProduct}) {
        connect(pick, &ProductPick::picked, this, &UnknownPanel::renewPacks);
        connect(pick, &ProductPick::dropped, this, &UnknownPanel::renewPacks);
        // Enter on what one product alone is called chooses it and does it.
        connect(pick, &QLineEdit::returnPressed, this, [this, pick] {
            if (pick->product())
                carryOut();
        });
    }
    connect(m_form, &NewGoodsForm::entered, this, &UnknownPanel::carryOut);
    connect(m_note, &QLineEdit::returnPressed, this, &UnknownPanel::carryOut);
}

QWidget *UnknownPanel::makePicks()
{
    m_own = new QWidget;
    auto *row = new QHBoxLayout(m_own);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_ownProduct = new ProductPick(m_desk);
    m_ownProduct->setObjectName(u"unknown-own"_qs);
    m_ownProduct->setAccessibleName(tr("Name of the product"));
    row->addWidget(m_ownProduct, 1);
    m_labels = new QSpinBox;
    m_labels->setObjectName(u"unknown-labels"_qs);
    m_labels->setRange(0, mostLabels);
    m_labels->setAccessibleName(tr("Number of labels"));
    m_labels->setSuffix(tr(" labels"));
    connect(m_labels, &QSpinBox::valueChanged, this, [this] {
        m_answers[OwnNumber]->setSubtitle(
            tr("Give it a number of the shop and print %n label(s)", nullptr, m_labels->value()));
    });
    row->addWidget(m_labels);
    return m_own;
}

void UnknownPanel::setWide(bool wide)
{
    m_panel->setPanelWidth(wide ? widePanel : narrowPanel);
}

void UnknownPanel::showCode(DeliveryId delivery, const UnresolvedCode &code, int place, int waiting)
{
    const bool isAnother = m_line || delivery != m_delivery || code.code != m_code.code;
    m_delivery = delivery;
    m_code = code;
    m_line.reset();
    m_panel->setTitle(tr("Unknown code, set aside"), groupedCode(code.code));
    m_place->setText(waiting > 1 ? tr("%1 of %2 · keep scanning").arg(place).arg(waiting)
                                 : tr("keep scanning, nothing is lost"));
    m_next->setVisible(waiting > 1);
    m_answers[NewProduct]->setVisible(m_desk.may(Permission::EditProducts));
    m_answers[OwnNumber]->setVisible(m_desk.may(Permission::EditProducts));
    m_answers[Later]->show();
    if (isAnother)
        beginAnew();
    else if (!m_isAnswered)
        proposeLabels();
    renewPrimary();
    readGuess();
}

void UnknownPanel::proposeLabels()
{
    m_labels->setValue(int(std::min<qint64>(mostLabels, m_code.quantity.milli() / 1000)));
}

void UnknownPanel::showLine(const AnnouncedLine &line, int place, int waiting)
{
    m_delivery = line.delivery;
    m_line = line;
    m_code = {line.code.isEmpty() ? line.name : line.code, line.quantity, 0, {}};
    m_panel->setTitle(tr("Line of the document without a product"),
                      line.name.isEmpty() ? line.reference : line.name);
    m_place->setText(waiting > 1 ? tr("%1 of %2 · keep scanning").arg(place).arg(waiting)
                                 : tr("keep scanning, nothing is lost"));
    m_next->setVisible(waiting > 1);
    m_answers[NewProduct]->setVisible(m_desk.may(Permission::EditProducts));
    m_answers[OwnNumber]->hide();
    m_answers[Later]->hide();
    beginAnew();
    readGuess();
}

/// Another code or line than before: nobody has answered yet.
void UnknownPanel::beginAnew()
{
    m_isAnswered = false;
    m_known->setProduct({});
    m_ownProduct->setProduct({});
    m_note->setText(m_code.note);
    m_noteField->setError({});
    m_labels->setValue(0);
    proposeLabels();
    showGuess({});
}

void UnknownPanel::readGuess()
{
    m_desk.run(
        this,
        [&db = m_desk.db(), path = m_desk.shop().path(), session = m_desk.session(),
         delivery = m_delivery,
         code = m_code.code] { return guessOf(db, path, session, delivery, code); },
        [this, code = m_code.code](const Result<CodeGuess> &guess) {
            if (guess && code == m_code.code)
                showGuess(*guess);
        });
}

void UnknownPanel::showGuess(const CodeGuess &guess)
{
    m_guess = guess;
    if (m_line) {
        m_guess.lines.clear();
        if (m_guess.draft.name.isEmpty())
            m_guess.draft.name = m_line->name;
    }
    m_lines->setCandidates(m_guess.lines);
    m_answers[ThisDelivery]->setVisible(!m_guess.lines.empty());
    int codeless = 0;
    for (const CodeCandidate &each : m_guess.lines)
        codeless += each.hasCode ? 0 : 1;
    m_answers[ThisDelivery]->setSubtitle(
        codeless > 0 ? tr("%n expected line(s) have no code yet", nullptr, codeless)
                     : tr("Lines that nothing was counted on yet"));
    const QString summary = NewGoodsForm::summary(guess);
    m_summary->setText(summary);
    m_answers[NewProduct]->setSubtitle(guess.source == GuessSource::OpenFood
                                           ? tr("Filled from Open Food Facts, to be checked")
                                           : tr("Name, price and VAT; the count goes on"));
    if (m_isAnswered) {
        choose(m_chosen);
        return;
    }
    m_form->showGuess(m_guess, m_code.quantity);
    const bool isMade = !summary.isEmpty() && m_desk.may(Permission::EditProducts);
    choose(codeless > 0 ? ThisDelivery : isMade ? NewProduct : KnownProduct);
}

void UnknownPanel::choose(Answer answer)
{
    m_chosen = answer;
    for (size_t i = 0; i < m_answers.size(); ++i)
        m_answers[i]->setChecked(int(i) == int(answer));
    m_lines->setVisible(answer == ThisDelivery);
    m_known->setVisible(answer == KnownProduct);
    m_summary->setVisible(answer != NewProduct && !m_summary->text().isEmpty());
    m_form->setVisible(answer == NewProduct);
    m_summary->parentWidget()->setVisible(!m_summary->isHidden() || !m_form->isHidden());
    m_own->setVisible(answer == OwnNumber);
    m_noteField->setVisible(answer == Later);
    renewPacks();
}

bool UnknownPanel::takeNumber(Quantity typed)
{
    for (size_t i = 0; i < m_answers.size(); ++i) {
        if (typed == Quantity::units(qint64(i) + 1) && m_answers[i]->isVisible()) {
            take(Answer(i));
            return true;
        }
    }
    return false;
}

void UnknownPanel::take(Answer answer)
{
    m_isAnswered = true;
    choose(answer);
    if (answer == NewProduct) {
        m_form->focusFirst();
        return;
    }
    QWidget *const first[] = {m_lines, m_known, nullptr, m_ownProduct, m_note};
    first[answer]->setFocus();
    if (answer == ThisDelivery && m_lines->currentRow() < 0)
        m_lines->setCurrentRow(0);
}

void UnknownPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_do->hasFocus() || m_lines->hasFocus()))
        carryOut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace cabas::ui
