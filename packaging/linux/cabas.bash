# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of cabas: its commands and their options, as `cabas help` and `cabas COMMAND --help`
# say them, then files.

_cabas()
{
    local word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    if [ "$COMP_CWORD" -eq 1 ] && [[ $word != */* ]]; then
        local commands
        commands=$(cabas help 2>/dev/null | sed -n 's/^cabas \([a-z][a-z-]*\).*/\1/p' | sort -u)
        mapfile -t COMPREPLY < <(compgen -W "$commands help --help --version" -- "$word")
    elif [[ $word == -* ]]; then
        local options
        options=$(cabas "${COMP_WORDS[1]}" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]*' | sort -u)
        mapfile -t COMPREPLY < <(compgen -W "$options --help --lang --as --now" -- "$word")
    fi
    if [ ${#COMPREPLY[@]} -eq 0 ] && [[ $word != -* ]]; then
        compopt -o filenames 2>/dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
    fi
}
complete -F _cabas cabas
