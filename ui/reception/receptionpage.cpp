// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reception/receptionpage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/reception/countboard.h"
#include "ui/reception/counternames.h"
#include "ui/reception/handoverband.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/orderjoinpanel.h"
#include "ui/reception/unknownpanel.h"
#include "ui/stock/countentry.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cabas::ui {

ReceptionPage::ReceptionPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Deliveries, parent)
{
    buildUi();
}

void ReceptionPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_bar = new TaskBar(tr("Receptions"), tr("Reception"));
    connect(m_bar, &TaskBar::back, this, &ReceptionPage::leave);
    m_bar->helpButton()->hide(); // no room beside who counts; F1 works all the same
    m_counters = new CounterNames;
    m_bar->addRight(m_counters);
    addBarDeeds();
    outer->addWidget(m_bar);
    m_handover = new HandoverBand;
    outer->addWidget(m_handover);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);

    m_board = new CountBoard;
    connect(m_board, &CountBoard::entered, this, &ReceptionPage::typed);
    connect(m_board, &CountBoard::undoWanted, this, &ReceptionPage::undo);
    connect(m_board, &CountBoard::asideWanted, this, [this] { showUnknown({}); });
    row->addWidget(m_board, 1);

    row->addWidget(new Hairline(Qt::Vertical));
    m_side = new QStackedWidget;
    m_linePanel = new LinePanel(desk());
    m_unknown = new UnknownPanel(desk());
    m_side->addWidget(m_linePanel);
    m_side->addWidget(m_unknown);
    m_join = new OrderJoinPanel;
    m_side->addWidget(m_join);
    row->addWidget(m_side);
    connect(m_linePanel, &LinePanel::corrected, this, &ReceptionPage::correct);
    connect(m_linePanel, &LinePanel::packChanged, this, &ReceptionPage::setPack);
    connect(m_linePanel, &LinePanel::finishWanted, this, &ReceptionPage::finish);
    connect(m_linePanel, &LinePanel::refused, this, &ReceptionPage::refuse);
    connect(m_linePanel, &LinePanel::left, m_board, &CountBoard::focusLine);
    connect(m_linePanel, &LinePanel::noted, this,
            [this](const QString &words) { this->desk().toast(words); });
    connect(m_linePanel, &LinePanel::countersTold, m_counters, &CounterNames::setCounters);
    connect(m_linePanel, &LinePanel::wholeWanted, this, &ReceptionPage::showWhole);
    connect(m_board, &CountBoard::lineOpened, this, &ReceptionPage::pick);
    connect(m_linePanel, &LinePanel::weighingWanted, this,
            [this](const DeliveryLine &line) { askWeight(line.productCode); });
    connect(m_linePanel, &LinePanel::weighed, this, &ReceptionPage::countWeighed);
    connect(m_handover, &HandoverBand::wasRead, this, &ReceptionPage::readWord);
    connect(m_join, &OrderJoinPanel::joined, this, &ReceptionPage::joinOrders);
    connect(m_join, &OrderJoinPanel::closed, this, [this] {
        showSide(m_linePanel);
        m_board->focusLine();
    });
    connectUnknown();
}

void ReceptionPage::begin(const QVariant &about)
{
    if (about.isValid())
        m_delivery = DeliveryId(about.toLongLong());
    m_last.reset();
    m_picked.reset();
    m_next = {};
    m_weighed.clear();
    m_ownScans = 0;
    m_linePanel->showNothing();
    m_code.clear();
    showSide(m_linePanel);
    m_board->beginAnew();
    m_board->say(Kind::Neutral, tr("Ready"), tr("Scan the first article"),
                 tr("Unit, case, weight label: wherever the cursor is"));
    readWhole();
    tellWaiting();
    m_board->focusLine();
}

void ReceptionPage::tellWaiting()
{
    if (m_view.unknownLines.empty())
        return;
    constexpr size_t mostNamed = 3;
    constexpr int longestName = 40;
    QStringList names;
    for (size_t i = 0; i < std::min(m_view.unknownLines.size(), mostNamed); ++i) {
        const QString &name = m_view.unknownLines[i].name;
        names += name.size() > longestName ? name.left(longestName - 1) + u'…' : name;
    }
    m_board->tell(tr("%n line(s) of the document match no product yet:", nullptr,
                     int(m_view.unknownLines.size())),
                  names.join(u", "_qs), tr("Say what they are"), [this] { showWaiting({}); });
}

void ReceptionPage::reload()
{
    if (m_counting > 0)
        ++m_told;
    else
        readWhole();
}

void ReceptionPage::readWhole()
{
    if (!m_delivery)
        return;
    const auto view = ReceptionService(desk().db()).view(desk().session(), *m_delivery);
    if (!view) {
        refuse(view.failure());
        return;
    }
    m_view = *view;
    const Delivery &delivery = m_view.delivery;
    m_bar->setDeed(delivery.supplierName.isEmpty() ? tr("Reception")
                                                   : tr("Reception %1").arg(delivery.supplierName));
    m_bar->setDocument(documentWords());
    m_bar->setSaved(tr("Saved"));
    m_counters->setCounters(m_view.counters);
    m_handover->setHandovers(m_view.handovers, desk().session());
    m_board->setLines(m_view.lines, delivery.expectedLines > 0);
    m_board->setAside(int(m_view.unresolved.size()));
    m_board->setClock(m_view.firstScanAt, desk().session().now());
}

QString ReceptionPage::documentWords() const
{
    QStringList numbers;
    for (const SupplierOrder &order : m_view.orders)
        numbers += order.number;
    QStringList words;
    if (!numbers.isEmpty())
        words +=
            (numbers.size() == 1 ? tr("Order %1") : tr("Orders %1")).arg(numbers.join(u", "_qs));
    if (!m_view.delivery.documentName.isEmpty())
        words += numbers.isEmpty() ? m_view.delivery.documentName : tr("delivery note read");
    return words.join(u" · "_qs);
}

bool ReceptionPage::scanned(const QString &code)
{
    m_board->submitForScan();
    count(code, m_next);
    return true;
}

void ReceptionPage::typed(const QString &text)
{
    const CountEntry entry = CountEntry::read(text);
    if (entry.wrong) {
        refuse(refused(tr("“%1” is not a number. Write it before the star: 12*").arg(text)));
    } else if (entry.number && m_last && !m_last->known && m_unknown->takeNumber(*entry.number)) {
        return;
    } else if (entry.number && !m_weighed.isEmpty()) {
        m_next.quantity = entry.number;
        count(std::exchange(m_weighed, {}), m_next);
    } else if (entry.number && m_picked) {
        countPicked(*entry.number);
    } else if (entry.number && m_last) {
        const DeliveryScan &scan = m_last->scan;
        ReceivedGoods goods;
        goods.quantity = entry.number;
        goods.lot = scan.lot;
        goods.useBy = scan.useBy;
        goods.bestBefore = scan.bestBefore;
        goods.temperature = scan.temperature;
        correct(scan, goods);
    } else if (entry.code.isEmpty()) {
        m_next.times = entry.times;
        m_board->setTimes(text.section(u'*', 0, 0));
    } else {
        m_next.times = entry.times ? entry.times : m_next.times;
        count(entry.code, m_next);
    }
}

void ReceptionPage::count(const QString &code, ReceivedGoods goods)
{
    if (!m_delivery || code.trimmed().isEmpty())
        return;
    if (countPallet(code))
        return;
    m_linePanel->tellTyped();
    m_next = {};
    m_picked.reset();
    m_weighed.clear();
    m_board->setTimes({});
    m_bar->setSaved(tr("Saving…"), Kind::Neutral);
    ++m_counting;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery, code, goods] {
            return ReceptionService(db).scan(session, delivery, code, goods);
        },
        [this, code](const Result<ScanAnswer> &answer) { counted(answer, code); });
}

void ReceptionPage::counted(const Result<ScanAnswer> &answer, const QString &code)
{
    m_bar->setSaved(tr("Saved"));
    --m_counting;
    // What a scan of ours changed is in its answer; what else was told meanwhile is read whole.
    m_told -= answer && m_told > 0 ? 1 : 0;
    if (m_counting == 0 && std::exchange(m_told, 0) > 0)
        readWhole();
    if (!answer && answer.failure().code == u"weight_needed") {
        m_last.reset();
        askWeight(code);
        return;
    }
    if (!answer) {
        sayNotCounted(code, answer.failure());
        return;
    }
    m_last = *answer;
    ++m_ownScans;
    if (!answer->known) {
        desk().sound(ScanSound::Sound::Unknown);
        sayUnknown(*answer);
        showUnknown(answer->scan.code);
        return;
    }
    desk().sound(answer->warnings.empty() ? ScanSound::Sound::Success : ScanSound::Sound::Warning);
    showLast(*answer);
}

void ReceptionPage::sayNotCounted(const QString &code, const Failure &failure)
{
    // A number that is typed now is of these goods, not of those before them.
    m_last.reset();
    desk().sound(ScanSound::Sound::Unknown);
    m_board->say(Kind::Danger, tr("Not counted"), groupedCode(code), failure.message);
}

void ReceptionPage::showLast(const ScanAnswer &answer)
{
    if (!m_view.firstScanAt)
        m_view.firstScanAt = answer.scan.at;
    m_board->showCounted(answer, answer.scan.code);
    m_board->setClock(m_view.firstScanAt, desk().session().now());
    m_linePanel->showScan(*answer.line, answer.scan, answer.warnings);
}

void ReceptionPage::refuse(const Failure &failure)
{
    desk().sound(ScanSound::Sound::Unknown);
    m_board->complain(failure.message);
}

void ReceptionPage::leave()
{
    // Escape closes what was opened last.
    if (m_side->currentWidget() != m_linePanel) {
        showSide(m_linePanel);
        m_board->focusLine();
    } else if (m_linePanel->closeForm()) {
        m_weighed.clear();
        m_board->focusLine();
    } else
        desk().back();
}

Page *makeReceptionPage(Desk &desk, QWidget *parent)
{
    return new ReceptionPage(desk, parent);
}

} // namespace cabas::ui
