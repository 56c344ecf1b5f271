// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/trainingcard.h"

#include "core/reports/trainingservice.h"
#include "ui/shell/opening.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QFileInfo>

namespace cabas::ui {

TrainingCard::TrainingCard(Desk &desk, Bands *bands, QWidget *parent)
    : Card(parent), m_desk(desk), m_bands(bands)
{
    setTitle(tr("Learn the till"));
    body()->addWidget(makeWrapped(
        tr("A training opens in a window of its own, on a copy of your products, prices and tills "
           "without any member’s name. Nothing sold there counts, every ticket says so, and its "
           "beginning and end are noted here."),
        TextSize::Body, Token::TextMuted));
    m_begin = addDeed(tr("Begin a training"), u"training-begin"_qs, Deed::Begin);
    m_begin->setIconName(u"sprout"_qs);
    m_reset = addDeed(tr("Begin anew"), u"training-reset"_qs, Deed::Reset);
    m_end = addDeed(tr("End the training"), u"training-end"_qs, Deed::End);
    for (KeyButton *button : {m_begin, m_reset, m_end})
        addToTitle(button);
}

KeyButton *TrainingCard::addDeed(const QString &verb, const QString &name, Deed deed)
{
    auto *button = new KeyButton(verb);
    button->setObjectName(name);
    button->setSize(KeyButton::Size::Small);
    connect(button, &QPushButton::clicked, this, [this, deed] { run(deed); });
    return button;
}

void TrainingCard::reload()
{
    const bool isThere =
        TrainingService(m_desk.db(), m_desk.shop().path(), m_desk.shop().keysFolder()).exists();
    const bool may = m_desk.may(Permission::OpenTill) && !m_isWorking;
    m_begin->setText(isThere ? tr("Go on with the training") : tr("Begin a training"));
    m_begin->setEnabled(may);
    m_reset->setEnabled(may && isThere);
    m_end->setEnabled(may && isThere);
    setVisible(!TrainingService::isTraining(m_desk.db()));
}

void TrainingCard::run(Deed deed)
{
    if (deed == Deed::End &&
        !Ask::confirm(this, {tr("End the training?"),
                             tr("Its tickets and closings are thrown away. They never counted."),
                             tr("End the training"), tr("Keep it")}))
        return;
    m_isWorking = true;
    reload();
    TrainingService service(m_desk.db(), m_desk.shop().path(), m_desk.shop().keysFolder());
    m_desk.run(
        this,
        [service, deed, session = m_desk.session()]() mutable -> Result<QString> {
            if (deed == Deed::Begin)
                return service.begin(session);
            if (deed == Deed::Reset)
                return service.reset(session);
            CABAS_TRY(service.end(session));
            return QString();
        },
        [this, deed](const Result<QString> &path) { done(deed, path); });
}

void TrainingCard::done(Deed deed, const Result<QString> &path)
{
    m_isWorking = false;
    reload();
    if (!path) {
        Ask::tellRefusal(this, path.failure());
        return;
    }
    m_bands->settleAll();
    if (deed == Deed::End) {
        m_bands->post(
            {Kind::Success, tr("The training is ended."), tr("Its file is thrown away.")});
        return;
    }
    m_bands->post({Kind::Success, tr("The training opens in a window of its own."),
                   QFileInfo(*path).fileName()});
    Opening::openApart(*path);
}

} // namespace cabas::ui
