// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/members/badgeservice.h"
#include "core/members/memberfileservice.h"
#include "ui/memberdesk/badgelist.h"
#include "ui/memberdesk/badgepart.h"
#include "ui/memberdesk/facefit.h"
#include "ui/memberdesk/householdbadges.h"
#include "ui/shell/cameraview.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace cabas::ui {

void BadgePart::fill()
{
    m_refused->hide();
    m_othersField->setError({});
    m_household->showMember(sheet().member);
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return BadgeService(db).badges(session, member);
        },
        [this, member = id()](const Result<std::vector<Badge>> &badges) {
            if (badges && member == id())
                showBadges(*badges);
        });
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return MemberFileService(db).photo(session, member);
        },
        [this, member = id()](const Result<std::optional<MemberPhoto>> &photo) {
            if (photo && member == id())
                showPhoto(*photo);
        });
}

void BadgePart::end(bool withNext)
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), withNext,
         why = m_reason->currentData().toString()] {
            BadgeService badges(db);
            return withNext ? badges.replace(session, member, why)
                            : badges.end(session, member, why);
        },
        [this, withNext](const Result<Badge> &badge) {
            m_refused->setVisible(!badge);
            if (!badge)
                return m_refused->setText(badge.failure().message);
            desk().toast(withNext ? tr("The new badge is ready to print.")
                                  : tr("The badge is good for nobody from now on."));
        });
}

void BadgePart::print(BadgePaper::Layout layout)
{
    m_othersField->setError({});
    if (layout == BadgePaper::Layout::Card) {
        if (!m_code.isEmpty())
            write({card()}, layout);
        return;
    }
    const Result<std::vector<int>> numbers = BadgeList::numbers(m_others->text());
    if (!numbers)
        return m_othersField->refuse(numbers.failure().message);
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, shop = desk().shop().profile().name, wanted = *numbers] {
            return BadgeList::read(db, session, shop, wanted);
        },
        [this, layout](const Result<std::vector<BadgeCard>> &others) {
            if (!others)
                return m_othersField->refuse(others.failure().message);
            std::vector<BadgeCard> cards = *others;
            if (!m_code.isEmpty())
                cards.insert(cards.begin(), card());
            write(cards, layout);
        });
}

void BadgePart::write(const std::vector<BadgeCard> &cards, BadgePaper::Layout layout)
{
    const auto path =
        Ask::fileToSave(this, tr("Badges as PDF"),
                        tr("badge-%1").arg(sheet().member.number) + u".pdf"_qs, tr("PDF (*.pdf)"));
    if (!path)
        return;
    m_errands.run(
        this,
        [cards, layout, path = *path](Errand &) { return BadgePaper::write(cards, layout, path); },
        [this, path = *path](const Result<> &written) {
            if (!written)
                return Ask::tellRefusal(this, written.failure());
            desk().toast(tr("Written to %1.").arg(path));
        });
}

void BadgePart::chooseFile()
{
    const auto path = Ask::fileToOpen(this, tr("Which picture?"),
                                      tr("Pictures (*.png *.jpg *.jpeg *.PNG *.JPG *.JPEG)"));
    if (!path)
        return;
    m_errands.run(
        this, [path = *path](Errand &) { return FaceFit::fromFile(path); },
        [this](const Result<MemberPhoto> &photo) { keep(photo); });
}

/// The first press opens the camera, the second one keeps what it shows.
void BadgePart::useCamera()
{
    if (m_view == nullptr) {
        m_view = new CameraView(window());
        connect(m_view, &CameraView::frame, this, [this](const QImage &frame) {
            m_frame = frame;
            m_camera->setText(tr("Take the picture"));
        });
        connect(m_view, &CameraView::refused, this, [this] {
            m_view->close();
            Ask::tell(this, tr("There is no camera"),
                      tr("Plug one in, or choose a picture from a file."));
        });
    }
    if (m_frame.isNull()) {
        m_view->open();
        return;
    }
    const QImage taken = std::exchange(m_frame, QImage());
    m_view->close();
    m_camera->setText(tr("Camera"));
    m_errands.run(
        this, [taken](Errand &) { return FaceFit::fromImage(taken); },
        [this](const Result<MemberPhoto> &photo) { keep(photo); });
}

void BadgePart::keep(const Result<MemberPhoto> &photo)
{
    if (!photo) {
        Ask::tellRefusal(this, photo.failure());
        return;
    }
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id(), photo = *photo] {
            return MemberFileService(db).setPhoto(session, member, photo);
        },
        [this](const Result<> &kept) {
            if (!kept)
                return Ask::tellRefusal(this, kept.failure());
            desk().toast(tr("Photo kept."));
        });
}

void BadgePart::removePhoto()
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, member = id()] {
            return MemberFileService(db).removePhoto(session, member);
        },
        [this](const Result<> &removed) {
            if (!removed)
                Ask::tellRefusal(this, removed.failure());
        });
}

} // namespace cabas::ui
