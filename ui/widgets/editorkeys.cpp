// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editorkeys.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace cabas::ui {

void EditorKeys::giveWay()
{
    QCoreApplication *program = QCoreApplication::instance();
    if (program->findChild<EditorKeys *>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
        program->installEventFilter(new EditorKeys(program));
}

bool EditorKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isLetter = key->key() == Qt::Key_D || key->key() == Qt::Key_E ||
                          key->key() == Qt::Key_K || key->key() == Qt::Key_U;
    if (!isLetter || key->modifiers() != Qt::ControlModifier)
        return false;
    event->ignore();
    return true;
}

} // namespace cabas::ui
