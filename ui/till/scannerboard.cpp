// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/scannerboard.h"

#include "ui/shell/theme.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int moduleWidth = 2;
constexpr int barHeight = 96;
constexpr int wordsHeight = 24;
constexpr int border = 12;
constexpr int silenceMs = 250; ///< longer than any scanner waits between two keys
constexpr int areaHeight = 96;
constexpr int cardWidth = 560;

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
           key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

} // namespace

SymbolView::SymbolView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolView::show(const BarSymbol &symbol, const QString &words)
{
    m_symbol = symbol;
    m_words = words;
    setAccessibleName(words);
    setFixedSize(sizeHint());
    update();
}

QSize SymbolView::sizeHint() const
{
    return {m_symbol.width() * moduleWidth + 2 * border, barHeight + wordsHeight + 2 * border};
}

void SymbolView::paintEvent(QPaintEvent *)
{
    // White in both themes: a scanner reads dark bars on a light ground.
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    const int left = border + m_symbol.quietLeft * moduleWidth;
    for (int column = 0; column < m_symbol.columns; ++column) {
        if (m_symbol.isDark(column, 0))
            painter.fillRect(left + column * moduleWidth, border, moduleWidth, barHeight,
                             Qt::black);
    }
    painter.setPen(Qt::black);
    painter.drawText(QRect(0, border + barHeight, width(), wordsHeight), Qt::AlignCenter, m_words);
}

ScannerArea::ScannerArea(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Scanner test: scan here"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_silence.setSingleShot(true);
    m_silence.setInterval(silenceMs);
    connect(&m_silence, &QTimer::timeout, this, &ScannerArea::finish);
}

ScannerArea::~ScannerArea()
{
    qApp->removeEventFilter(this);
}

QSize ScannerArea::sizeHint() const
{
    return {cardWidth, areaHeight};
}

void ScannerArea::focusInEvent(QFocusEvent *event)
{
    // The last filter that is added is asked first: before the one that hears scans.
    qApp->installEventFilter(this);
    QWidget::focusInEvent(event);
    update();
}

void ScannerArea::focusOutEvent(QFocusEvent *event)
{
    qApp->removeEventFilter(this);
    QWidget::focusOutEvent(event);
    update();
}

bool ScannerArea::eventFilter(QObject *, QEvent *event)
{
    if (!hasFocus())
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Backtab)
            return false;
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        return keep(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease:
        return true;
    default:
        return false;
    }
}

bool ScannerArea::keep(const QKeyEvent &key)
{
    const bool isAlone = m_keys.empty();
    if (isModifier(key.key()))
        return true;
    if (key.key() == Qt::Key_Backtab || (isAlone && key.key() == Qt::Key_Escape) ||
        (isAlone && key.key() == Qt::Key_Tab))
        return false;
    const int waited = isAlone ? 0 : int(m_since.elapsed());
    m_since.restart();
    m_silence.start();
    const QString text = key.text();
    const bool isGs = text == QChar(0x1D);
    const bool isLetter = !text.isEmpty() && (text.at(0).isPrint() || isGs);
    if (isLetter) {
        m_keys.push_back({text, {}, waited});
        return true;
    }
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const QKeySequence sequence(
        QKeyCombination(key.modifiers() & ~Qt::KeypadModifier, Qt::Key(key.key())));
    const QString name = isEnter ? tr("Enter") : sequence.toString(QKeySequence::PortableText);
    m_keys.push_back({{}, name, waited});
    return true;
}

void ScannerArea::finish()
{
    const std::vector<ScannerKey> keys = std::exchange(m_keys, {});
    if (!keys.empty())
        Q_EMIT heard(keys);
}

void ScannerArea::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPen edge(theme.color(hasFocus() ? Token::Accent : Token::Border), hasFocus() ? 2 : 1);
    if (!hasFocus())
        edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(theme.color(Token::Surface));
    painter.drawRoundedRect(box, Metric::radiusCard, Metric::radiusCard);
    painter.setPen(theme.color(Token::Text));
    painter.setFont(theme.font(TextSize::Section, Weight::Strong));
    painter.drawText(rect(), Qt::AlignCenter,
                     hasFocus() ? tr("Scan the code above")
                                : tr("Click here or come with Tab, then scan"));
}

ScannerBoard::ScannerBoard(QWidget *parent) : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 16, 24, 16);
    auto *card = new Card;
    card->setMaximumWidth(cardWidth);
    card->setTitle(tr("Test of the scanner"));
    card->body()->setSpacing(12);
    card->body()->addWidget(makeWrapped(
        tr("Scan the code from the screen, or from a printed test: what the scanner types is "
           "looked at here and goes nowhere else."),
        TextSize::Body, Token::TextMuted));
    m_which = new SegmentedControl;
    m_which->setObjectName(u"scanner-code"_qs);
    m_which->setAccessibleName(tr("Test code"));
    m_which->addSegment(tr("Article (EAN-13)"));
    m_which->addSegment(tr("Lot and date (GS1-128)"));
    card->body()->addWidget(m_which, 0, Qt::AlignLeft);
    m_code = new SymbolView;
    m_code->setObjectName(u"scanner-symbol"_qs);
    card->body()->addWidget(m_code, 0, Qt::AlignHCenter);
    m_area = new ScannerArea;
    m_area->setObjectName(u"scanner-area"_qs);
    card->body()->addWidget(m_area);
    m_verdict = new Band(Kind::Info);
    m_verdict->setObjectName(u"scanner-verdict"_qs);
    m_verdict->hide();
    card->body()->addWidget(m_verdict);
    m_words = makeWrapped(QString());
    m_words->setObjectName(u"scanner-words"_qs);
    m_words->hide();
    card->body()->addWidget(m_words);
    all->addWidget(card);
    all->addStretch(1);
    connect(m_which, &SegmentedControl::currentChanged, this, &ScannerBoard::showCode);
    connect(m_area, &ScannerArea::heard, this, &ScannerBoard::judge);
    showCode(0);
}

void ScannerBoard::showCode(int which)
{
    m_wanted = which == 0 ? ScannerCheck::articleCode() : ScannerCheck::gs1Code();
    const Result<BarSymbol> symbol = which == 0 ? SymbolWriter::write(Symbology::Ean13, m_wanted)
                                                : SymbolWriter::writeGs1(m_wanted);
    if (symbol)
        m_code->show(*symbol, which == 0 ? m_wanted : u"(01)02109876543210(10)AZ-09(17)271231"_qs);
    m_verdict->hide();
    m_words->hide();
}

void ScannerBoard::judge(const std::vector<ScannerKey> &keys)
{
    const ScannerVerdict verdict = ScannerCheck::check(keys, m_wanted);
    const bool isFine = verdict.isFine();
    m_verdict->setKind(isFine ? Kind::Success : Kind::Warning);
    m_verdict->setText(isFine ? tr("This scanner works as it should.")
                              : tr("This scanner should be set otherwise."));
    m_verdict->show();
    m_words->setText(u"• "_qs + ScannerCheck::words(verdict).join(u"\n• "_qs));
    m_words->show();
}

} // namespace cabas::ui
