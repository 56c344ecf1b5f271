// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/promptsview.h"

#include "core/till/promptrules.h"
#include "core/till/saletermsservice.h"
#include "ui/shell/desk.h"
#include "ui/till/scopepick.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QLineEdit>

namespace cabas::ui {

PromptsView::PromptsView(Desk &desk, QWidget *parent)
    : TermsView(desk, u"prompts"_qs, tr("Questions of the till"),
                {{tr("Article or family")}, {tr("What is asked")}}, {0, 280},
                u"circle-question-mark"_qs,
                tr("Say here what the till asks before payment: the age for alcohol, a deposit, a "
                   "word of advice."),
                parent)
{
    m_scope = new ScopePick(desk);
    m_scopeField = addField(tr("About what"), m_scope, u"prompt-scope"_qs);
    m_kind = new QComboBox;
    for (const PromptKind kind : PromptRules::all())
        m_kind->addItem(PromptRules::title(kind), int(kind));
    m_kindField = addField(tr("What is asked"), m_kind, u"prompt-kind"_qs);
    m_text = new QLineEdit;
    m_text->setMaxLength(PromptRules::maxText);
    m_textField = addField(tr("In the shop’s words"), m_text, u"prompt-text"_qs);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PromptsView::showKind);
    finishForm();
}

std::vector<RowOfCells> PromptsView::rows()
{
    const auto prompts = SaleTermsService(desk().db()).prompts();
    m_prompts = prompts ? *prompts : std::vector<SalePrompt>();
    std::vector<RowOfCells> rows;
    for (const SalePrompt &prompt : m_prompts)
        rows.push_back({prompt.id.value(),
                        {{prompt.about},
                         {prompt.text.isEmpty() ? PromptRules::title(prompt.kind) : prompt.text}}});
    return rows;
}

const SalePrompt *PromptsView::find(qint64 key) const
{
    for (const SalePrompt &prompt : m_prompts) {
        if (prompt.id.value() == key)
            return &prompt;
    }
    return nullptr;
}

void PromptsView::showRow(qint64 key)
{
    const SalePrompt *known = find(key);
    m_prompt = known != nullptr ? *known : SalePrompt();
    if (known == nullptr)
        m_prompt.kind = PromptKind::Age18;
    m_scope->set(m_prompt.product, m_prompt.family);
    m_kind->setCurrentIndex(m_kind->findData(int(m_prompt.kind)));
    m_text->setText(m_prompt.text);
    showKind();
}

void PromptsView::showKind()
{
    const auto kind = PromptKind(m_kind->currentData().toInt());
    m_textField->setVisible(kind == PromptKind::Notice);
    m_kindField->setNote(kind == PromptKind::Notice ? QString() : PromptRules::question(kind, {}));
}

QString PromptsView::titleOf(qint64 key) const
{
    const SalePrompt *known = find(key);
    return known != nullptr ? known->about : QString();
}

void PromptsView::save()
{
    SalePrompt typed = m_prompt;
    typed.product = m_scope->product();
    typed.family = m_scope->family();
    typed.kind = PromptKind(m_kind->currentData().toInt());
    typed.text = m_text->text();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), typed] {
            return SaleTermsService(db).savePrompt(session, typed);
        },
        [this](const Result<SalePrompt> &prompt) {
            const bool isText = !prompt && prompt.failure().code == u"text";
            answered(prompt, isText ? m_textField : m_scopeField);
        });
}

void PromptsView::remove(qint64 key)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = PromptId(key)] {
            return SaleTermsService(db).removePrompt(session, id);
        },
        [this](const Result<> &removed) { answered(removed, nullptr); });
}

void PromptsView::focusForm()
{
    (m_prompt.id.value() == 0 ? static_cast<QWidget *>(m_scope) : m_kind)->setFocus();
}

} // namespace cabas::ui
