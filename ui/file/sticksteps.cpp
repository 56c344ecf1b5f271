// SPDX-License-Identifier: GPL-3.0-or-later
// Of StickGuide: what each step does with the backup that was chosen.
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/file/filewords.h"
#include "ui/file/stickguide.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QLineEdit>
#include <QStackedWidget>
#include <QSysInfo>

namespace cabas::ui {

void StickGuide::next()
{
    const int step = m_steps->currentIndex();
    if (step == 0) {
        const int row = m_table->currentRow();
        m_chosen = m_copies[size_t(std::max(row, 0))];
        m_facts->clear();
        m_isShown = false;
        m_passphrase->setVisible(m_chosen.copy.isSealed);
        showStep(1);
        if (m_chosen.copy.isSealed)
            m_typed->setFocus();
        else
            lookAtCopy();
    } else if (step == 1 && !m_isShown) {
        lookAtCopy();
    } else if (step == 1) {
        showStep(2);
    } else {
        start();
    }
}

void StickGuide::lookAtCopy()
{
    m_next->setEnabled(false);
    setInk(m_state, Token::TextMuted);
    m_state->setText(tr("The backup is being read…"));
    m_errands.run(
        this,
        [path = m_chosen.path, passphrase = m_typed->text(), target = target()](Errand &) {
            return RestoreService::preview(path, passphrase, target);
        },
        [this](const Result<RestorePreview> &preview) { looked(preview); });
}

void StickGuide::looked(const Result<RestorePreview> &preview)
{
    m_state->clear();
    m_next->setEnabled(true);
    if (!preview) {
        setInk(m_state, Token::Danger);
        m_state->setText(preview.failure().message);
        return;
    }
    m_facts->clear();
    m_isShown = true;
    m_passphrase->hide();
    m_facts->addFact(tr("Shop"), preview->shop, true);
    const QDateTime last = preview->lastAt.toLocalTime();
    m_facts->addFact(tr("Last deed in it"),
                     dateText(last.date()) + u' ' + last.toString(u"HH:mm"_qs));
    for (const PreviewLine &line : preview->lines)
        m_facts->addFact(FileWords::counted(RestorePreviews::nameOf(line.work)),
                         Language::locale().toString(line.inBackup.count));
}

void StickGuide::start()
{
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    setInk(m_state, Token::TextMuted);
    m_state->setText(tr("The shop’s file is being put on this computer…"));
    RestoreOrder order;
    order.backup = m_chosen.path;
    order.passphrase = m_typed->text();
    order.target = target();
    order.device = QSysInfo::machineHostName();
    order.now = SystemClock().now();
    order.reason = u"stick"_qs;
    m_errands.run(
        this, [order](Errand &) { return RestoreService::restore(order); },
        [this](const Result<QString> &aside) { started(aside); });
}

void StickGuide::started(const Result<QString> &aside)
{
    m_next->setEnabled(true);
    m_back->setEnabled(true);
    m_state->clear();
    if (!aside) {
        setInk(m_state, Token::Danger);
        m_state->setText(aside.failure().message);
        return;
    }
    m_file = target();
    accept();
}

} // namespace cabas::ui
