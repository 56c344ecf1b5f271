// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/findpalette.h"

#include "ui/shell/desk.h"
#include "ui/shell/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <utility>

namespace cabas::ui {

namespace {

constexpr int cardWidth = 680;
constexpr int cardTop = 72;
constexpr size_t recentKept = 5;
constexpr qreal veil = 0.4;

/// The card of the palette: a surface with a strong border.
class PaletteCard : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = Theme::of(this);
        paintBox(painter, rect(), theme.color(Token::Surface), theme.color(Token::BorderStrong),
                 Metric::radiusCard);
    }
};

} // namespace

FindPalette::FindPalette(Desk &desk, QWidget *window) : QWidget(window), m_desk(desk)
{
    setObjectName(u"findPalette"_qs);
    hide();
    buildUi();
    retell();
    window->installEventFilter(this);
    connect(&m_desk, &Desk::sessionChanged, this, [this] {
        m_books.reset();
        m_recent.clear();
        putAway();
        retell();
    });
    connect(&m_desk.db().changes(), &Changes::committed, this, [this](Topics topics) {
        if (topics & (Topic::Catalog | Topic::Members | Topic::Suppliers))
            m_books.reset();
    });
}

void FindPalette::buildUi()
{
    m_card = new PaletteCard(this);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, Theme::space(3), 1, Theme::space(1));
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::space(3), 0, Theme::space(3), 0);
    m_line = new QLineEdit;
    m_line->setObjectName(u"find"_qs);
    Theme::setLook(m_line, "scale", u"scan"_qs);
    Theme::dress(m_line, TextSize::CounterBody);
    m_line->addAction(icon(u"search"_qs, Token::TextMuted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    top->addWidget(m_line);
    column->addLayout(top);
    column->addSpacing(Theme::space(3));
    m_model = new FindModel(this);
    m_list = new FindList(m_model);
    column->addWidget(m_list);
    m_nothing = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_nothing->setObjectName(u"nothing-found"_qs);
    m_nothing->setContentsMargins(Theme::space(4), Theme::space(2), Theme::space(4),
                                  Theme::space(4));
    column->addWidget(m_nothing);
    connect(m_line, &QLineEdit::textChanged, this, &FindPalette::ask);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        choose();
    });
}

void FindPalette::retell()
{
    m_line->setAccessibleName(tr("Find anything"));
    m_line->setPlaceholderText(tr("A product, a member, a ticket, a page, an action…"));
    m_list->setAccessibleName(tr("What was found"));
    delete m_foot;
    auto *foot = new FootLine;
    foot->addHint(Qt::Key_Down, tr("choose"));
    foot->addHint(Qt::Key_Return, tr("open"));
    if (m_desk.may(Permission::SetPrices))
        foot->addHint(Qt::Key_F2, tr("price of a product"));
    foot->addHint(Qt::Key_Escape, tr("close"));
    m_foot = foot;
    m_card->layout()->addWidget(foot);
}

void FindPalette::open()
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    readNames();
    m_isToChoose = false;
    m_line->clear();
    ask();
    setGeometry(parentWidget()->rect());
    QWidget::show();
    raise();
    place();
    m_line->setFocus();
}

void FindPalette::putAway()
{
    if (isHidden())
        return;
    hide();
    if (m_before != nullptr)
        m_before->setFocus();
}

void FindPalette::takeScan(const QString &code)
{
    m_line->setText(code);
}

/// Reads every name of the shop, once until one of them changes.
void FindPalette::readNames()
{
    if (m_books != nullptr || m_isReadingNames)
        return;
    m_isReadingNames = true;
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session()] { return FindService(db).names(session); },
        [this](const Result<NameBooks> &books) {
            m_isReadingNames = false;
            if (books)
                m_books = std::make_shared<const NameBooks>(*books);
            if (isVisible())
                ask();
        });
}

void FindPalette::ask()
{
    if (m_isAsking) {
        m_isAskedAnew = true;
        return;
    }
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        std::vector<FindChoice> choices = m_recent;
        for (FindChoice &choice : FindChoices(m_desk).atFirst())
            choices.push_back(std::move(choice));
        show(std::move(choices));
        return;
    }
    m_isAsking = true;
    m_worker.run(
        this,
        [&db = m_desk.db(), session = m_desk.session(), books = m_books, typed] {
            return FindService(db).find(session, books ? *books : NameBooks{}, typed);
        },
        [this, typed](const Result<std::vector<Found>> &found) {
            answer(typed, found ? *found : std::vector<Found>{});
        });
}

void FindPalette::answer(const QString &typed, const std::vector<Found> &found)
{
    m_isAsking = false;
    if (std::exchange(m_isAskedAnew, false)) {
        ask();
        return;
    }
    show(FindChoices(m_desk).answering(typed, found));
    if (std::exchange(m_isToChoose, false))
        choose(m_isForPrice);
}

void FindPalette::show(std::vector<FindChoice> choices)
{
    m_nothing->setText(tr("Nothing of the shop answers “%1”. Try fewer words, or the code.")
                           .arg(m_line->text().trimmed()));
    m_nothing->setVisible(choices.empty());
    m_list->setVisible(!choices.empty());
    m_model->show(std::move(choices));
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void FindPalette::choose(bool isForPrice)
{
    if (m_isAsking) {
        m_isToChoose = true;
        m_isForPrice = isForPrice;
        return;
    }
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const FindChoice choice = m_model->choice(index.row());
    if (isForPrice && !choice.priceAbout.isValid())
        return;
    std::erase_if(m_recent, [&](const FindChoice &each) {
        return each.title == choice.title && each.kind == choice.kind;
    });
    m_recent.insert(m_recent.begin(), choice);
    m_recent.resize(std::min(m_recent.size(), recentKept));
    putAway();
    if (choice.deed)
        choice.deed(m_desk);
    else
        m_desk.go(choice.page, isForPrice ? choice.priceAbout : choice.about);
}

void FindPalette::place()
{
    const int room = height() - cardTop - Theme::space(4) - m_line->sizeHint().height() -
                     2 * Theme::space(3) - Theme::space(1) - m_foot->sizeHint().height();
    m_list->setFixedHeight(m_list->heightOf(m_model->rowCount(), room));
    const int wide = std::min(cardWidth, width() - 2 * Theme::space(5));
    m_card->layout()->activate();
    const int high = m_card->layout()->hasHeightForWidth()
                         ? m_card->layout()->totalHeightForWidth(wide)
                         : m_card->sizeHint().height();
    m_card->setGeometry((width() - wide) / 2, cardTop, wide,
                        std::min(high, height() - cardTop - Theme::space(4)));
}

bool FindPalette::keyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        m_list->step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        m_list->step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_F2:
        choose(true);
        return true;
    case Qt::Key_Escape:
        putAway();
        return true;
    default:
        return false;
    }
}

bool FindPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // No key of the page behind works while the palette is open.
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return keyPressed(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && isVisible() &&
        QApplication::activeModalWidget() == nullptr && QApplication::focusWidget() != nullptr) {
        // Another widget took the keyboard: the person works elsewhere now.
        m_before = nullptr;
        putAway();
    }
    return QWidget::eventFilter(watched, event);
}

void FindPalette::mousePressEvent(QMouseEvent *)
{
    putAway();
}

void FindPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).faded(Token::Ink, veil));
}

void FindPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_line != nullptr)
        retell();
}

} // namespace cabas::ui
