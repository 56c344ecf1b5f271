// SPDX-License-Identifier: GPL-3.0-or-later
// Weighing with crates, and the lots to choose from, in the panel of a line.
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/purchasing/craterules.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/lotchoices.h"
#include "ui/reception/weighform.h"
#include "ui/shell/desk.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/sidepanel.h"

#include <QBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr size_t mostWeighings = 4;

} // namespace

void LinePanel::addWeighing()
{
    m_weighKey = new KeyButton(tr("Weigh with crates"));
    m_weighKey->setObjectName(u"weigh"_qs);
    m_weighKey->setIconName(u"scale"_qs);
    m_weighKey->setKey(Qt::Key_F6);
    m_weighKey->setSpread(true);
    m_weighKey->hide();
    m_panel->body()->addWidget(m_weighKey);
    m_weigh = new WeighForm;
    m_weigh->hide();
    m_panel->body()->addWidget(m_weigh);
    m_weighings = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_weighings->setObjectName(u"weighings"_qs);
    m_weighings->hide();
    m_panel->body()->addWidget(m_weighings);
    connect(m_weighKey, &QPushButton::clicked, this, [this] { Q_EMIT weighingWanted(*m_line); });
    connect(m_weigh, &WeighForm::weighed, this,
            [this](Quantity gross, const std::vector<CrateCount> &crates) {
                ReceivedGoods goods;
                goods.gross = gross;
                goods.crates = crates;
                Q_EMIT weighed(m_weigh->product(), goods);
            });
    connect(m_weigh, &WeighForm::left, this, [this] {
        closeForm();
        Q_EMIT left();
    });
    connect(m_lots, &LotChoices::chosen, this, &LinePanel::takeLot);
}

void LinePanel::askWeight(const WeighQuestion &question)
{
    // What stands above the form is of another line, or fills it away from the eye.
    m_form->hide();
    m_weighKey->hide();
    m_weighings->hide();
    m_gapHolder->hide();
    m_firstOut->hide();
    m_panel->setTitle(tr("To weigh"), question.product.name);
    m_panel->setSubtitle({});
    m_weigh->ask(question);
}

bool LinePanel::isWeighing() const
{
    return !m_weigh->isHidden();
}

bool LinePanel::closeWeighing()
{
    if (!isWeighing())
        return false;
    m_weigh->hide();
    if (!m_line) {
        showNothing();
        return true;
    }
    m_panel->setTitle(m_scan ? tr("Line in progress") : tr("Line of the list"),
                      m_line->productName);
    m_form->setVisible(m_scan.has_value());
    m_gapHolder->show();
    readFacts();
    return true;
}

void LinePanel::showWeighings(const LineFacts &facts)
{
    const bool isByWeight = m_line->unit == Unit::Kilogram;
    m_weighKey->setVisible(isByWeight && !isWeighing());
    QStringList lines;
    const size_t first = facts.weighings.size() - std::min(facts.weighings.size(), mostWeighings);
    if (first > 0)
        lines += tr("%n earlier", nullptr, int(first));
    const QLocale locale = Language::locale();
    for (size_t i = first; i < facts.weighings.size(); ++i) {
        const Weighing &each = facts.weighings[i];
        const QString net = quantityText(each.net, m_line->unit, locale);
        const QString crates =
            each.crates.empty() ? tr("no crate") : CrateRules::words(each.crates);
        const QString who =
            tr("%1, %2").arg(each.userName, m_desk.session().local(each.at).toString(u"HH:mm"_qs));
        lines += each.gross
                     ? tr("%1 gross, %2 → net %3 (%4)")
                           .arg(quantityText(*each.gross, m_line->unit, locale), crates, net, who)
                     : tr("%1 in %2 (%3)").arg(net, crates, who);
    }
    m_weighings->setText(lines.join(u'\n'));
    m_weighings->setVisible(!lines.isEmpty() && !isWeighing());
}

void LinePanel::showLots(const std::vector<AnnouncedLot> &lots)
{
    const bool isMarked = !m_scan->lot.isEmpty() || m_scan->useBy || m_scan->bestBefore;
    // The one just taken may be the wrong key: the others stay until the next scan.
    const bool isAsked = !isMarked || m_lotsOf == m_scan->id;
    std::vector<AnnouncedLot> offered;
    for (const AnnouncedLot &lot : lots) {
        const bool isTaken = lot.lot == m_scan->lot && lot.useBy == m_scan->useBy &&
                             lot.bestBefore == m_scan->bestBefore;
        if (isAsked && !isTaken && offered.size() < size_t(LotChoices::mostShown))
            offered.push_back(lot);
    }
    m_lots->setLots(offered, m_line->unit);
}

void LinePanel::takeLot(const AnnouncedLot &lot)
{
    if (!m_scan)
        return;
    m_lotsOf = m_scan->id;
    ReceivedGoods goods;
    goods.lot = lot.lot;
    goods.useBy = lot.useBy;
    goods.bestBefore = lot.bestBefore;
    goods.temperature = m_scan->temperature;
    Q_EMIT corrected(*m_scan, goods);
    Q_EMIT left();
}

} // namespace cabas::ui
