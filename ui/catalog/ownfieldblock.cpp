// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/ownfieldblock.h"

#include "core/base/language.h"
#include "core/catalog/ownfieldrules.h"
#include "core/catalog/ownfieldservice.h"
#include "ui/catalog/ownfieldeditors.h"
#include "ui/shell/desk.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/labels.h"

#include <QVBoxLayout>

namespace cabas::ui {

OwnFieldBlock::OwnFieldBlock(Desk &desk, RecordKind record, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_record(record), m_editors(new OwnFieldEditors)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeLabel(tr("Fields of the shop"), TextSize::Body, Weight::Strong));
    m_editors->setColumns(1);
    column->addWidget(m_editors);
    connect(m_editors, &OwnFieldEditors::changed, this, &OwnFieldBlock::changed);
    hide();
}

void OwnFieldBlock::showRecord(qint64 id)
{
    const OwnFieldService own(m_desk.db());
    const auto fields = own.fields(m_record);
    m_editors->setFields(fields ? *fields : std::vector<OwnField>());
    setVisible(!m_editors->isEmpty());
    const auto values = own.values(m_desk.session(), m_record, id);
    m_editors->setValues(values ? *values : OwnValues());
}

bool OwnFieldBlock::check()
{
    return m_editors->check();
}

OwnValues OwnFieldBlock::values() const
{
    return m_editors->values();
}

void OwnFieldBlock::addFacts(Desk &desk, RecordKind record, qint64 id, FactList &facts)
{
    const OwnFieldService own(desk.db());
    const auto fields = own.fields(record);
    const auto values = own.values(desk.session(), record, id);
    if (!fields || !values)
        return;
    for (const OwnField &field : *fields) {
        if (const QString value = values->value(field.id); !value.isEmpty())
            facts.addFact(field.name, field.kind == OwnValueKind::Flag
                                          ? tr("yes")
                                          : OwnFieldRules::shown(field, value, Language::locale()));
    }
}

} // namespace cabas::ui
