// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/openfoodservice.h"
#include "ui/reception/countboard.h"
#include "ui/reception/linepanel.h"
#include "ui/reception/orderjoinpanel.h"
#include "ui/reception/receptionpage.h"
#include "ui/reception/unknownpanel.h"

#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

namespace cabas::ui {

void ReceptionPage::connectUnknown()
{
    connect(m_unknown, &UnknownPanel::attachWanted, this, &ReceptionPage::attach);
    connect(m_unknown, &UnknownPanel::makeWanted, this, &ReceptionPage::makeProduct);
    connect(m_unknown, &UnknownPanel::ownNumberWanted, this, &ReceptionPage::giveOwnNumber);
    connect(m_unknown, &UnknownPanel::setAsideWanted, this, &ReceptionPage::setAside);
    connect(m_unknown, &UnknownPanel::nextWanted, this, &ReceptionPage::showNextUnknown);
    connect(m_unknown, &UnknownPanel::lineAttachWanted, this, &ReceptionPage::attachLine);
    connect(m_unknown, &UnknownPanel::laterWanted, this, [this] {
        showSide(m_linePanel);
        m_board->focusLine();
    });
    // The button that ends the count stands in the other panel.
    auto *finish = new QShortcut(QKeySequence(Qt::Key_F12), m_unknown);
    connect(finish, &QShortcut::activated, this, &ReceptionPage::finish);
}

void ReceptionPage::resizeEvent(QResizeEvent *event)
{
    constexpr int wide = 1300;
    Page::resizeEvent(event);
    m_unknown->setWide(width() >= wide);
}

void ReceptionPage::showSide(QWidget *side)
{
    // Only the page that is shown may ask for room: the other one is wider, or narrower.
    for (QWidget *each : {static_cast<QWidget *>(m_linePanel), static_cast<QWidget *>(m_unknown),
                          static_cast<QWidget *>(m_join)}) {
        const auto policy = each == side ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        each->setSizePolicy(policy, policy);
    }
    m_side->setCurrentWidget(side);
    m_side->updateGeometry();
    m_board->setNarrow(side == m_unknown);
}

void ReceptionPage::showUnknown(const QString &code)
{
    const std::vector<UnresolvedCode> &codes = m_view.unresolved;
    if (codes.empty()) {
        showSide(m_linePanel);
        return;
    }
    auto found = std::find_if(codes.begin(), codes.end(),
                              [&](const UnresolvedCode &each) { return each.code == code; });
    if (found == codes.end())
        found = std::prev(codes.end());
    m_code = found->code;
    m_unknown->showCode(*m_delivery, *found, int(found - codes.begin()) + 1, int(codes.size()));
    showSide(m_unknown);
}

void ReceptionPage::showWaiting(std::optional<AnnouncedLineId> after)
{
    const std::vector<AnnouncedLine> &lines = m_view.unknownLines;
    if (lines.empty()) {
        showUnknown({});
        return;
    }
    size_t at = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (after == lines[i].id)
            at = (i + 1) % lines.size();
    }
    m_unknown->showLine(lines[at], int(at) + 1, int(lines.size()));
    showSide(m_unknown);
}

void ReceptionPage::attachLine(AnnouncedLineId line, ProductId product)
{
    serve(
        [line, product](ReceptionService &service, const Session &session) {
            return service.attachAnnounced(session, line, product);
        },
        [this](const DeliveryLine &attached) {
            desk().toast(tr("Expected now: %1").arg(attached.productName));
            readWhole();
            showWaiting({});
        });
}

void ReceptionPage::showNextUnknown()
{
    if (m_unknown->line()) {
        showWaiting(m_unknown->line()->id);
        return;
    }
    const std::vector<UnresolvedCode> &codes = m_view.unresolved;
    for (size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].code == m_code) {
            showUnknown(codes[(i + 1) % codes.size()].code);
            return;
        }
    }
    showUnknown({});
}

void ReceptionPage::settled(const QString &what, const DeliveryLine &line, const QString &detail)
{
    m_last.reset();
    desk().sound(ScanSound::Sound::Success);
    m_board->say(Kind::Success, what, line.productName, detail);
    readWhole();
    showUnknown({});
    m_board->focusLine();
}

void ReceptionPage::attach(const QString &code, ProductId product, Quantity pack)
{
    serve(
        [delivery = *m_delivery, code, product, pack](ReceptionService &service,
                                                      const Session &session) {
            return service.attach(session, delivery, code, product, pack);
        },
        [this](const DeliveryLine &line) { settled(tr("Attached and counted"), line, {}); });
}

void ReceptionPage::makeProduct(const QString &code, const NewGoods &goods)
{
    desk().run(
        this,
        [&db = desk().db(), path = desk().shop().path(), session = desk().session(),
         delivery = *m_delivery, code, goods] {
            const auto made = ReceptionService(db).makeProduct(session, delivery, code, goods);
            // The rest of what open data knows; a product without it is as good to sell.
            if (made)
                static_cast<void>(OpenFoodService(db, path).complete(session, made->line.product));
            return made;
        },
        [this, code](const Result<OwnNumber> &made) {
            if (made && code.isEmpty()) {
                desk().toast(tr("Expected now: %1").arg(made->line.productName));
                readWhole();
                showWaiting({});
            } else if (made)
                settled(tr("New product, counted"), made->line,
                        made->code.isEmpty()
                            ? tr("Its shelf label waits to be printed.")
                            : tr("%n label(s) with the code %1 wait to be printed.", nullptr,
                                 made->labels)
                                  .arg(made->code));
            else
                m_unknown->refuse(made.failure());
        });
}

void ReceptionPage::giveOwnNumber(const QString &code, ProductId product, int labels)
{
    serve(
        [delivery = *m_delivery, code, product, labels](ReceptionService &service,
                                                        const Session &session) {
            return service.giveOwnNumber(session, delivery, code, product, labels);
        },
        [this](const OwnNumber &given) {
            settled(tr("Numbered and counted"), given.line,
                    tr("%n label(s) with the code %1 wait to be printed.", nullptr, given.labels)
                        .arg(given.code));
        });
}

void ReceptionPage::setAside(const QString &code, const QString &note)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), delivery = *m_delivery, code, note] {
            return ReceptionService(db).setAside(session, delivery, code, note);
        },
        [this, note](const Result<> &done) {
            if (!done) {
                m_unknown->refuse(done.failure());
                return;
            }
            desk().toast(tr("Set aside: %1").arg(cleaned(note)));
            readWhole();
            showSide(m_linePanel);
            m_board->focusLine();
        });
}

void ReceptionPage::sayUnknown(const ScanAnswer &answer)
{
    const QString amount = quantityText(answer.scan.quantity, Unit::Piece, Language::locale());
    m_board->say(Kind::Warning, tr("Unknown code, set aside"), groupedCode(answer.scan.code),
                 tr("Scanned: %1. Say at the right what it is, or keep scanning.").arg(amount));
    readWhole();
}

} // namespace cabas::ui
